import "server-only";
import { asc, desc, eq, sql } from "drizzle-orm";
import { account, type accountStates } from "@/db/schema/account";
import { familyDocument, type guardianRelations, guardianship } from "@/db/schema/child";
import { person, personContact } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { familiesWithin } from "@/lib/access/reach";
import { fullName, type NameParts } from "@/lib/names/full-name";
import type { CareDay } from "@/lib/time/types";
import { type PeriodState, stateOf } from "./period";
import { type WhereAbouts, whereAbouts } from "./staff-queries";

export const guardianRights = [
  "hasAuthority",
  "seesDaily",
  "seesMedical",
  "mayRequest",
  "isContractHolder",
  "mayCollect",
] as const;
export type GuardianRight = (typeof guardianRights)[number];

export type GuardianContact = {
  phone: string | null;
  workPhone: string | null;
  street: string | null;
  houseNumber: string | null;
  postcode: string | null;
  city: string | null;
  country: string;
  /** Never shown to a co-parent. */
  shielded: boolean;
};

export type GuardianView = {
  id: string;
  personId: string;
  version: number;
  name: string;
  relation: (typeof guardianRelations)[number];
  rights: Record<GuardianRight, boolean>;
  /** Which paper was seen for these rights; empty where none was noted. */
  proof: string;
  blockReason: string | null;
  /** What the block rests on, where it stands in the file. */
  blockDocument: { id: string; name: string } | null;
  startsOn: CareDay;
  endsOn: CareDay | null;
  state: PeriodState;
  /** Left out once the guardianship has ended: nobody needs it any more. */
  contact: GuardianContact | null;
  account: { email: string; state: (typeof accountStates)[number] } | null;
};

export type SiblingView = { id: string; fullName: string; birthDate: CareDay; where: WhereAbouts | null };

/** Those of today first, the contract holder on top. */
export async function guardiansOf(tx: Transaction, childId: string, day: CareDay): Promise<GuardianView[]> {
  const rows = await tx
    .select({
      link: guardianship,
      adult: person,
      contact: personContact,
      email: account.email,
      state: account.state,
      paper: { id: familyDocument.id, name: familyDocument.name },
    })
    .from(guardianship)
    .innerJoin(person, eq(person.id, guardianship.personId))
    .leftJoin(personContact, eq(personContact.personId, person.id))
    .leftJoin(account, eq(account.personId, person.id))
    .leftJoin(familyDocument, eq(familyDocument.id, guardianship.blockDocumentId))
    .where(eq(guardianship.childId, childId))
    .orderBy(
      desc(sql`coalesce(${guardianship.endsOn}, 'infinity') >= ${day}::date`),
      desc(guardianship.isContractHolder),
      asc(person.sortName),
    );
  return rows.map(({ link, adult, contact, email, state, paper }) => {
    const period = stateOf(link, day);
    return {
      id: link.id,
      personId: link.personId,
      version: link.version,
      name: fullName(adult),
      relation: link.relation,
      rights: rightsOf(link),
      proof: link.proof,
      blockReason: link.blockReason,
      blockDocument: paper,
      startsOn: link.startsOn,
      endsOn: link.endsOn,
      state: period,
      contact: contact && period !== "ended" ? contactOf(contact) : null,
      account: email && state && period !== "ended" ? { email, state } : null,
    };
  });
}

const rightsOf = (link: typeof guardianship.$inferSelect): Record<GuardianRight, boolean> => ({
  hasAuthority: link.hasAuthority,
  seesDaily: link.seesDaily,
  seesMedical: link.seesMedical,
  mayRequest: link.mayRequest,
  isContractHolder: link.isContractHolder,
  mayCollect: link.mayCollect,
});

const contactOf = (contact: typeof personContact.$inferSelect): GuardianContact => ({
  phone: contact.phone,
  workPhone: contact.workPhone,
  street: contact.street,
  houseNumber: contact.houseNumber,
  postcode: contact.postcode,
  city: contact.city,
  country: contact.country,
  shielded: contact.shielded,
});

type SiblingRow = NameParts & { id: string; birthDate: CareDay; where: WhereAbouts | null };

/** Other children of a guardian of today, as far as the actor may see them; eldest first. */
export async function siblingsOf(
  tx: Transaction,
  actor: PersonActor,
  childId: string,
  day: CareDay,
): Promise<SiblingView[]> {
  const rows = await tx.execute<SiblingRow>(sql`
    select c.id, c.given_name as "givenName", c.name_prefix as "namePrefix", c.family_name as "familyName",
      c.birth_date as "birthDate", ${whereAbouts(sql`c.id`, day)} as "where"
    from child c
    where c.id <> ${childId}::uuid and ${familiesWithin(actor, sql`c.id`)}
      and c.id in (
        select other.child_id from guardianship mine join guardianship other on other.person_id = mine.person_id
        where mine.child_id = ${childId}::uuid
          and ${day}::date between mine.starts_on and coalesce(mine.ends_on, 'infinity')
          and ${day}::date between other.starts_on and coalesce(other.ends_on, 'infinity'))
    order by c.birth_date, c.sort_name limit 20`);
  return rows.map((row) => ({
    id: row.id,
    fullName: fullName(row),
    birthDate: row.birthDate,
    where: row.where,
  }));
}
