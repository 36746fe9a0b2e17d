import "server-only";
import { eq } from "drizzle-orm";
import type { ChangeQuestion } from "@/db/schema/change-request";
import { personBilling } from "@/db/schema/invoice";
import { person, personContact } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import { bsnPurpose } from "@/lib/billing/set-billing-data";
import { seal, unseal } from "@/lib/crypto/secret-box";
import { asCareDay } from "@/lib/time/care-day";
import { homeCountry } from "@/lib/validation/country";
import { type PersonField, type PersonValues, personRules } from "./fields";

/** The own data as far as they answer one of these questions; numbers in full, so mask them. */
export async function readPersonValues(
  tx: Transaction,
  personId: string,
  questions: readonly ChangeQuestion[],
): Promise<PersonValues | null> {
  const [row] = await tx
    .select({ adult: person, contact: personContact, billing: personBilling })
    .from(person)
    .leftJoin(personContact, eq(personContact.personId, person.id))
    .leftJoin(personBilling, eq(personBilling.personId, person.id))
    .where(eq(person.id, personId));
  if (!row) return null;
  const { adult, contact, billing } = row;
  const values: Record<PersonField, string> = {
    givenName: adult.givenName,
    namePrefix: adult.namePrefix,
    familyName: adult.familyName,
    street: contact?.street ?? "",
    houseNumber: contact?.houseNumber ?? "",
    postcode: contact?.postcode ?? "",
    city: contact?.city ?? "",
    country: contact?.street ? contact.country : "",
    phone: contact?.phone ?? "",
    workPhone: contact?.workPhone ?? "",
    birthDate: billing?.birthDate ?? "",
    bsn: billing?.bsnSealed ? unseal(bsnPurpose, personId, billing.bsnSealed) : "",
    iban: billing?.iban ?? "",
  };
  return Object.fromEntries(
    Object.entries(values).filter(([field]) =>
      questions.includes(personRules[field as PersonField].question),
    ),
  );
}

/** Writes exactly these fields; everything else stays. */
export async function writePersonValues(
  tx: Transaction,
  personId: string,
  values: PersonValues,
): Promise<void> {
  await writeNames(tx, personId, values);
  await writeContact(tx, personId, values);
  await writeBilling(tx, personId, values);
}

const isAsked = (set: object) => Object.values(set).some((value) => value !== undefined);
/** An emptied field is not known any more. */
const orNull = (value: string | undefined) => (value === "" ? null : value);

async function writeNames(tx: Transaction, personId: string, values: PersonValues) {
  const { givenName, namePrefix, familyName } = values;
  const set = { givenName, namePrefix, familyName };
  if (!isAsked(set)) return;
  const [known] = await tx.select({ version: person.version }).from(person).where(eq(person.id, personId));
  await tx
    .update(person)
    .set({ ...set, version: (known?.version ?? 0) + 1 })
    .where(eq(person.id, personId));
}

async function writeContact(tx: Transaction, personId: string, values: PersonValues) {
  const set = {
    street: orNull(values.street),
    houseNumber: orNull(values.houseNumber),
    postcode: orNull(values.postcode),
    city: orNull(values.city),
    country: values.country === "" ? homeCountry : values.country,
    phone: orNull(values.phone),
    workPhone: orNull(values.workPhone),
  };
  if (!isAsked(set)) return;
  const [known] = await tx
    .select({ version: personContact.version })
    .from(personContact)
    .where(eq(personContact.personId, personId));
  if (!known) {
    await tx.insert(personContact).values({ personId, ...set });
    return;
  }
  await tx
    .update(personContact)
    .set({ ...set, version: known.version + 1 })
    .where(eq(personContact.personId, personId));
}

async function writeBilling(tx: Transaction, personId: string, values: PersonValues) {
  const { birthDate, bsn, iban } = values;
  const set = {
    birthDate: birthDate === undefined ? undefined : birthDate === "" ? null : asCareDay(birthDate),
    iban: orNull(iban),
    bsnSealed: bsn === undefined ? undefined : bsn === "" ? null : seal(bsnPurpose, personId, bsn),
    bsnLastDigits: bsn === undefined ? undefined : bsn === "" ? null : bsn.slice(-3),
  };
  if (!isAsked(set)) return;
  const [known] = await tx
    .select({ version: personBilling.version })
    .from(personBilling)
    .where(eq(personBilling.personId, personId));
  const version = (known?.version ?? 0) + 1;
  await tx
    .insert(personBilling)
    .values({ personId, ...set })
    .onConflictDoUpdate({ target: personBilling.personId, set: { ...set, version } });
}
