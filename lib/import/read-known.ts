import "server-only";
import { eq, type SQL, sql } from "drizzle-orm";
import { account } from "@/db/schema/account";
import { child } from "@/db/schema/child";
import { importRow } from "@/db/schema/import";
import { careGroup, location } from "@/db/schema/organisation";
import { person, personContact } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { foldName } from "./fold";
import type { Known } from "./match-rows";
import type { ReadRow } from "./read-rows";

/** One parameter, however many there are. */
const oneOf = (texts: Iterable<string>): SQL =>
  sql`(select json_array_elements_text(${JSON.stringify([...new Set(texts)])}::json))`;

/** Those of these numbers that became a child already, or are the id of one, as in a list that we made. */
export async function knownNumbers(tx: Transaction, numbers: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ number: importRow.number })
    .from(importRow)
    .where(sql`${importRow.number} in ${oneOf(numbers)}`);
  const own = await tx
    .select({ number: sql<string>`${child.id}::text` })
    .from(child)
    .where(sql`${child.id}::text in ${oneOf(numbers)}`);
  return new Set([...rows, ...own].map(({ number }) => number));
}

/** What stands on the books of all that these rows mention: a fixed number of statements, however many rows. */
export async function readKnown(tx: Transaction, actor: Actor, rows: readonly ReadRow[]): Promise<Known> {
  const people = rows.flatMap(({ adults }) => adults.map((adult) => adult.person));
  const [children, adults, groups] = await Promise.all([
    tx
      .select({
        ...{ givenName: child.givenName, namePrefix: child.namePrefix, familyName: child.familyName },
        birthDate: child.birthDate,
      })
      .from(child)
      .where(sql`${child.birthDate}::text in ${oneOf(rows.map((row) => row.child.birthDate))}`),
    tx
      .select({
        ...{ personId: person.id, email: account.email, phone: personContact.phone },
        ...{ givenName: person.givenName, namePrefix: person.namePrefix, familyName: person.familyName },
      })
      .from(person)
      .leftJoin(account, eq(account.personId, person.id))
      .leftJoin(personContact, eq(personContact.personId, person.id))
      .where(
        sql`${account.email} in ${oneOf(people.flatMap(({ email }) => email ?? []))}
          or ${personContact.phone} in ${oneOf(people.flatMap(({ phone }) => phone ?? []))}`,
      )
      .orderBy(person.id),
    tx
      .select({
        ...{ groupId: careGroup.id, groupName: careGroup.name, groupEndsOn: careGroup.endsOn },
        locationName: location.name,
      })
      .from(location)
      .leftJoin(careGroup, eq(careGroup.locationId, location.id)),
  ]);
  return {
    children: children.map(({ birthDate, ...names }) => ({ birthDate, name: foldName(names) })),
    adults: adults.map(({ personId, email, phone, ...names }) => ({
      ...{ personId, email, phone },
      name: foldName(names),
    })),
    groups,
    actorId: actor.kind === "person" ? actor.personId : null,
  };
}
