import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { account } from "@/db/schema/account";
import { location } from "@/db/schema/organisation";
import { person, roleGrant } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import type { AccountState } from "@/lib/account/people/people";
import { fullName } from "@/lib/names/full-name";
import { mayGrantRoles } from "@/lib/organisation/policy";
import { type CareDay, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { type When, whenOf } from "@/lib/time/when";
import { idField } from "@/lib/validation/fields";

export type HeldRole = {
  grantId: string;
  role: Role;
  place: string | null;
  startsOn: CareDay;
  endsOn: CareDay | null;
  when: When;
};
export type RolesOfPerson = {
  personId: string;
  name: string;
  email: string | null;
  state: AccountState;
  roles: HeldRole[];
  places: { id: string; name: string }[];
};

const heldRoles = (tx: Transaction) =>
  tx
    .select({
      ...{ grantId: roleGrant.id, role: roleGrant.role, place: location.name },
      ...{ startsOn: roleGrant.startsOn, endsOn: roleGrant.endsOn },
    })
    .from(roleGrant)
    .leftJoin(location, eq(location.id, roleGrant.locationId));

/** Every role somebody holds, held or will hold, the newest first; null for whoever does not give them. */
export async function readRoles(actor: PersonActor, id: string, now: Instant): Promise<RolesOfPerson | null> {
  if (!mayGrantRoles(actor) || !idField.safeParse(id).success) return null;
  const [people, grants, places] = await readTogether(actor, (tx) =>
    Promise.all([
      tx
        .select({
          ...{ givenName: person.givenName, namePrefix: person.namePrefix, familyName: person.familyName },
          ...{ email: account.email, state: account.state },
        })
        .from(person)
        .leftJoin(account, eq(account.personId, person.id))
        .where(eq(person.id, id)),
      heldRoles(tx).where(eq(roleGrant.personId, id)).orderBy(desc(roleGrant.startsOn), roleGrant.id),
      tx.select({ id: location.id, name: location.name }).from(location).orderBy(asc(location.name)),
    ]),
  );
  const [adult] = people;
  if (!adult) return null;
  const { email, state, ...names } = adult;
  const day = today(now);
  const roles = grants.map((grant) => ({ ...grant, when: whenOf(day, grant) }) satisfies HeldRole);
  return { personId: id, name: fullName(names), email, state: state ?? "none", roles, places };
}

/** Where somebody can work, for the form of a new colleague. */
export const listPlaces = (actor: PersonActor): Promise<{ id: string; name: string }[]> =>
  readTogether(actor, (tx) =>
    tx.select({ id: location.id, name: location.name }).from(location).orderBy(asc(location.name)),
  );

/** The actor's own roles of today or later, the newest first. */
export async function listOwnRoles(actor: PersonActor, now: Instant): Promise<HeldRole[]> {
  const day = today(now);
  const grants = await readTogether(actor, (tx) =>
    heldRoles(tx)
      .where(eq(roleGrant.personId, actor.personId))
      .orderBy(desc(roleGrant.startsOn), roleGrant.id),
  );
  return grants
    .map((grant) => ({ ...grant, when: whenOf(day, grant) }))
    .filter(({ when }) => when !== "past");
}
