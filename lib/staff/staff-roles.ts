import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { account } from "@/db/schema/account";
import { location } from "@/db/schema/organisation";
import { person, roleGrant } from "@/db/schema/person";
import { type Qualification, staffCheck } from "@/db/schema/staff-check";
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
/** Version 0: nothing was written down yet. */
export type StaffCheck = {
  vogIssuedOn: CareDay | null;
  registerLinkedOn: CareDay | null;
  qualification: Qualification;
  version: number;
};
export type RolesOfPerson = {
  personId: string;
  name: string;
  email: string | null;
  state: AccountState;
  roles: HeldRole[];
  check: StaffCheck;
  places: { id: string; name: string }[];
};

const unwritten: StaffCheck = {
  ...{ vogIssuedOn: null, registerLinkedOn: null, qualification: "none", version: 0 },
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
          check: {
            ...{ vogIssuedOn: staffCheck.vogIssuedOn, registerLinkedOn: staffCheck.registerLinkedOn },
            ...{ qualification: staffCheck.qualification, version: staffCheck.version },
          },
        })
        .from(person)
        .leftJoin(account, eq(account.personId, person.id))
        .leftJoin(staffCheck, eq(staffCheck.personId, person.id))
        .where(eq(person.id, id)),
      heldRoles(tx).where(eq(roleGrant.personId, id)).orderBy(desc(roleGrant.startsOn), roleGrant.id),
      tx.select({ id: location.id, name: location.name }).from(location).orderBy(asc(location.name)),
    ]),
  );
  const [adult] = people;
  if (!adult) return null;
  const { email, state, check, ...names } = adult;
  const day = today(now);
  const roles = grants.map((grant) => ({ ...grant, when: whenOf(day, grant) }) satisfies HeldRole);
  return {
    personId: id,
    name: fullName(names),
    email,
    state: state ?? "none",
    roles,
    places,
    check: check ?? unwritten,
  };
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
