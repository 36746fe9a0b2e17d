import "server-only";
import { and, asc, eq, like, sql } from "drizzle-orm";
import { account } from "@/db/schema/account";
import { location } from "@/db/schema/organisation";
import { person, roleGrant } from "@/db/schema/person";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import { isShowcase } from "@/lib/config";
import { fullName } from "@/lib/names/full-name";

/** Addresses the seed gives to the people whom everybody may try out on a demo server. */
export const demoDomain = "@demo.villabambini.example";

export type DemoPerson = { personId: string; name: string; role: Role | "parent"; place: string | null };

/** Parents first: it is their portal. */
const inOrder = (people: DemoPerson[]) => [
  ...people.filter(({ role }) => role === "parent"),
  ...people.filter(({ role }) => role !== "parent"),
];

/** How many of each kind the log-in page offers. */
const offered = { staff: 1, parents: 6 };

/** One per role and a handful of parents; nobody anywhere but on a demo or development server. */
export async function listDemoPeople(): Promise<DemoPerson[]> {
  if (!isShowcase()) return [];
  const rows = await inTransaction(system("sign-in"), (tx) =>
    tx
      .select({
        personId: person.id,
        givenName: person.givenName,
        namePrefix: person.namePrefix,
        familyName: person.familyName,
        role: roleGrant.role,
        place: location.name,
        rank: sql<number>`(row_number() over (partition by ${roleGrant.role} order by ${account.createdAt}, ${person.id}))::int`,
      })
      .from(account)
      .innerJoin(person, eq(person.id, account.personId))
      .leftJoin(roleGrant, eq(roleGrant.personId, person.id))
      .leftJoin(location, eq(location.id, roleGrant.locationId))
      .where(and(eq(account.state, "active"), like(account.email, `%${demoDomain}`)))
      .orderBy(asc(account.createdAt), asc(person.id)),
  );
  const people = rows
    .filter(({ role, rank }) => rank <= (role ? offered.staff : offered.parents))
    .map(({ personId, role, place, ...names }) => ({
      personId,
      name: fullName(names),
      role: role ?? ("parent" as const),
      place,
    }));
  return inOrder(people);
}
