import "server-only";
import { eq, inArray } from "drizzle-orm";
import { account } from "@/db/schema/account";
import { location } from "@/db/schema/organisation";
import { person } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { type AuditFacts, happened } from "@/lib/act/happened";
import { type Fault, refused, refusedAt } from "@/lib/act/outcome";
import { fullName } from "@/lib/names/full-name";
import { mayGrantRoles } from "@/lib/organisation/policy";
import { engageSeveralSchema, type NewColleague } from "./several-schema";
import { folded } from "./typed-rows";
import { writeStaff } from "./write-staff";

/** Locations by id and by name, as they stand in a choice or in a pasted line. */
async function placesBy(tx: Transaction): Promise<Map<string, string>> {
  const places = await tx.select({ id: location.id, name: location.name }).from(location);
  return new Map(
    places.flatMap(({ id, name }): [string, string][] => [
      [id, id],
      [folded(name), id],
    ]),
  );
}

/** Whose an address is already, by name, and which row before it has the same. */
async function emailFaults(tx: Transaction, rows: readonly NewColleague[]): Promise<Fault[]> {
  const taken = await tx
    .select({ email: account.email, person })
    .from(account)
    .innerJoin(person, eq(person.id, account.personId))
    .where(
      inArray(
        account.email,
        rows.map(({ email }) => email as string),
      ),
    );
  return rows.flatMap(({ row, email }, at): Fault[] => {
    const field = `email${row}`;
    const owner = taken.find((one) => one.email === email);
    if (owner) return [{ code: "emailTaken", field, facts: { name: fullName(owner.person) } }];
    const twin = rows.findIndex((one) => one.email === email);
    return twin < at ? [{ code: "emailTwice", field, facts: { count: rows[twin]?.row } }] : [];
  });
}

/** Several new at work: all of them, each with an invitation under way, or nobody. */
export const engageSeveral = defineAct({
  name: "staff.engagedTogether",
  by: "anybody",
  input: engageSeveralSchema,
  may: mayGrantRoles,
  conflicts: { account_email_unique: refused("emailTaken") },
  work: async ({ tx, now }, rows) => {
    const places = await placesBy(tx);
    const unknown = rows
      .filter(({ place }) => place !== "" && !places.has(folded(place)))
      .map(
        ({ row, place }): Fault => ({ code: "unknownPlace", field: `place${row}`, facts: { name: place } }),
      );
    const faults = [...unknown, ...(await emailFaults(tx, rows))];
    if (faults.length > 0) return refusedAt(faults);
    const facts: AuditFacts[] = [];
    for (const { row: _, place, ...one } of rows) {
      const locationId = places.get(folded(place)) ?? null;
      const subjectId = await writeStaff(tx, { ...one, locationId, phone: null, endsOn: null }, now);
      const after = { role: one.role, startsOn: one.startsOn };
      facts.push({ subjectId, locationId: locationId ?? undefined, after });
    }
    return happened({ count: rows.length }, facts);
  },
});
