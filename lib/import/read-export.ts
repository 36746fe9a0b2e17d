import "server-only";
import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { account } from "@/db/schema/account";
import { child, guardianship } from "@/db/schema/child";
import { importRow } from "@/db/schema/import";
import { person, personContact } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { CareDay } from "@/lib/time/types";

const isToday = (endsOn: SQL) => sql`app.today() <= coalesce(${endsOn}, 'infinity')`;

type ChildRow = {
  id: string;
  number: string;
  givenName: string;
  namePrefix: string;
  familyName: string;
  birthDate: CareDay;
  location: string | null;
  group: string | null;
  startsOn: CareDay | null;
  endsOn: CareDay | null;
};

/** Children who are here, come or wait for a group; the place is that of today, or else the next one. */
export const childrenOf = (tx: Transaction): Promise<ChildRow[]> =>
  tx.execute<ChildRow>(sql`
    select c.id, coalesce(r.number, c.id::text) as number, c.given_name as "givenName",
      c.name_prefix as "namePrefix", c.family_name as "familyName", c.birth_date::text as "birthDate",
      l.name as location, g.name as "group", p.starts_on::text as "startsOn", p.ends_on::text as "endsOn"
    from ${child} c
    left join lateral (select n.number from ${importRow} n where n.child_id = c.id order by n.created_at limit 1) r
      on true
    left join lateral (select * from placement q where q.child_id = c.id and ${isToday(sql`q.ends_on`)}
      order by q.starts_on limit 1) p on true
    left join care_group g on g.id = p.group_id left join location l on l.id = g.location_id
    where p.id is not null or not exists (select 1 from placement q where q.child_id = c.id)
    order by c.sort_name, c.id`);

const { relation, hasAuthority, seesDaily, seesMedical, mayRequest, isContractHolder, mayCollect } =
  guardianship;

/** Their adults of today or later whom nothing is kept from, who pays first. */
export const adultsOf = (tx: Transaction) =>
  tx
    .select({
      childId: guardianship.childId,
      ...{ givenName: person.givenName, namePrefix: person.namePrefix, familyName: person.familyName },
      ...{ email: account.email, phone: personContact.phone, workPhone: personContact.workPhone },
      ...{ street: personContact.street, houseNumber: personContact.houseNumber },
      ...{ postcode: personContact.postcode, city: personContact.city, country: personContact.country },
      shielded: personContact.shielded,
      ...{ relation, hasAuthority, seesDaily, seesMedical, mayRequest, isContractHolder, mayCollect },
    })
    .from(guardianship)
    .innerJoin(person, eq(person.id, guardianship.personId))
    .leftJoin(personContact, eq(personContact.personId, person.id))
    .leftJoin(account, eq(account.personId, person.id))
    .where(and(isNull(guardianship.blockReason), isToday(sql`${guardianship.endsOn}`)))
    .orderBy(desc(isContractHolder), desc(hasAuthority), guardianship.startsOn, guardianship.id);

export type ExportedChild = ChildRow;
export type ExportedAdult = Awaited<ReturnType<typeof adultsOf>>[number];
