import "server-only";
import { eq, getTableColumns } from "drizzle-orm";
import type { ChangeQuestion } from "@/db/schema/change-request";
import { child, childHealth } from "@/db/schema/child";
import {
  childAddress,
  childIdentity,
  childProfile,
  collector,
  emergencyContact,
} from "@/db/schema/child-profile";
import type { Transaction } from "@/db/transaction";
import { seal, unseal } from "@/lib/crypto/secret-box";
import { asCareDay } from "@/lib/time/care-day";
import { homeCountry } from "@/lib/validation/country";
import { addressFields, type ChildField, type ChildValues, childRules, labelsOf } from "./fields";
import { peopleOf, peopleValue } from "./people";

const bsnPurpose = "child-bsn";

const medicalTexts = [
  "diet",
  "medicines",
  "vaccinations",
  "remarks",
  "doctorName",
  "doctorPhone",
  "insurer",
  "policyNumber",
] as const;

const only = (asked: ReadonlySet<ChangeQuestion>, values: ChildValues): ChildValues =>
  Object.fromEntries(
    Object.entries(values).filter(([field]) => asked.has(childRules[field as ChildField].question)),
  );

/** All that is known of a child, as far as it answers one of these questions; numbers in full, so mask them. */
export async function readChildValues(
  tx: Transaction,
  childId: string,
  questions: readonly ChangeQuestion[],
): Promise<ChildValues | null> {
  const [row] = await tx
    .select({
      kid: child,
      profile: childProfile,
      address: childAddress,
      identity: childIdentity,
      health: childHealth,
    })
    .from(child)
    .leftJoin(childProfile, eq(childProfile.childId, child.id))
    .leftJoin(childAddress, eq(childAddress.childId, child.id))
    .leftJoin(childIdentity, eq(childIdentity.childId, child.id))
    .leftJoin(childHealth, eq(childHealth.childId, child.id))
    .where(eq(child.id, childId));
  if (!row) return null;
  const { kid, profile, address, identity, health } = row;
  return only(new Set(questions), {
    givenName: kid.givenName,
    namePrefix: kid.namePrefix,
    familyName: kid.familyName,
    birthDate: kid.birthDate,
    school: profile?.school ?? "",
    bsn: identity ? unseal(bsnPurpose, childId, identity.bsnSealed) : "",
    ...Object.fromEntries(addressFields.map((field) => [field, address?.[field] ?? ""])),
    allergies: health?.allergies.join(", ") ?? "",
    ...Object.fromEntries(medicalTexts.map((field) => [field, health?.[field] ?? ""])),
    collectors: peopleValue(await rowsOf(tx, collector, childId)),
    emergencyContacts: peopleValue(await rowsOf(tx, emergencyContact, childId)),
  });
}

type PeopleTable = typeof collector | typeof emergencyContact;

const rowsOf = (tx: Transaction, table: PeopleTable, childId: string) => {
  const { name, phone, relation, position } = getTableColumns(table);
  return tx.select({ name, phone, relation }).from(table).where(eq(table.childId, childId)).orderBy(position);
};

/** Writes exactly these fields into the file; everything else stays. */
export async function writeChildValues(tx: Transaction, childId: string, values: ChildValues): Promise<void> {
  await writeNames(tx, childId, values);
  if (values.school !== undefined) {
    const school = values.school;
    await tx.insert(childProfile).values({ childId, school }).onConflictDoUpdate({
      target: childProfile.childId,
      set: { school },
    });
  }
  if (values.bsn !== undefined) await writeBsn(tx, childId, values.bsn);
  await writeAddress(tx, childId, values);
  await writeHealth(tx, childId, values);
  await writePeople(tx, collector, childId, values.collectors);
  await writePeople(tx, emergencyContact, childId, values.emergencyContacts);
}

async function writeNames(tx: Transaction, childId: string, values: ChildValues) {
  const { givenName, namePrefix, familyName, birthDate } = values;
  const set = { givenName, namePrefix, familyName, birthDate: birthDate ? asCareDay(birthDate) : undefined };
  if (Object.values(set).every((value) => value === undefined)) return;
  const [kid] = await tx.select({ version: child.version }).from(child).where(eq(child.id, childId));
  await tx
    .update(child)
    .set({ ...set, version: (kid?.version ?? 0) + 1 })
    .where(eq(child.id, childId));
}

async function writeBsn(tx: Transaction, childId: string, bsn: string) {
  await tx.delete(childIdentity).where(eq(childIdentity.childId, childId));
  if (bsn === "") return;
  const bsnSealed = seal(bsnPurpose, childId, bsn);
  await tx.insert(childIdentity).values({ childId, bsnSealed, bsnLastDigits: bsn.slice(-3) });
}

async function writeAddress(tx: Transaction, childId: string, values: ChildValues) {
  if (addressFields.every((field) => values[field] === undefined)) return;
  const [known] = await tx.select().from(childAddress).where(eq(childAddress.childId, childId));
  const wanted = (field: (typeof addressFields)[number]) => values[field] ?? known?.[field] ?? "";
  const address = {
    street: wanted("street"),
    houseNumber: wanted("houseNumber"),
    postcode: wanted("postcode"),
    city: wanted("city"),
  };
  const country = wanted("country") || homeCountry;
  await tx.delete(childAddress).where(eq(childAddress.childId, childId));
  if (Object.values(address).some(Boolean))
    await tx.insert(childAddress).values({ childId, ...address, country });
}

async function writeHealth(tx: Transaction, childId: string, values: ChildValues) {
  const changed = medicalTexts.flatMap((field) => {
    const value = values[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  if (changed.length === 0 && values.allergies === undefined) return;
  const set = {
    ...Object.fromEntries(changed),
    ...(values.allergies === undefined ? {} : { allergies: labelsOf(values.allergies) }),
  };
  const [known] = await tx
    .select({ version: childHealth.version })
    .from(childHealth)
    .where(eq(childHealth.childId, childId));
  await tx
    .insert(childHealth)
    .values({ childId, ...set })
    .onConflictDoUpdate({ target: childHealth.childId, set: { ...set, version: (known?.version ?? 0) + 1 } });
}

async function writePeople(tx: Transaction, table: PeopleTable, childId: string, value: string | undefined) {
  if (value === undefined) return;
  await tx.delete(table).where(eq(table.childId, childId));
  const rows = peopleOf(value).map((row, position) => ({ ...row, childId, position }));
  if (rows.length > 0) await tx.insert(table).values(rows);
}
