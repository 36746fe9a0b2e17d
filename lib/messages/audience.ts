import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { seesDailyLife } from "@/lib/access/guardian";
import { placementOf } from "@/lib/access/placement";
import { fullName, type NameParts } from "@/lib/names/full-name";
import { type CareDay, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { Inbox } from "./open-conversation";
import { writesAs } from "./policy";
import { type Family, familiesOf } from "./rules";
import type { Audience } from "./schema";

export type AudienceChild = { id: string; name: string };
/** Whom a message goes to, as whom, and what the place or child is called. */
export type Recipients = { name: string; inbox: Inbox; families: Family<AudienceChild>[] };

type Row = NameParts & {
  id: string;
  groupId: string;
  groupName: string;
  locationId: string;
  locationName: string;
  guardians: (NameParts & { id: string })[];
};

/**
 * Children placed there with the guardians who see their daily life; the same answer shows before sending
 * and decides when it is sent. `on`: placed on that day, where it is about one to come. Null when the place or child
 * is out of reach, or not for this role to write to.
 */
export async function loadRecipients(
  tx: Transaction,
  actor: PersonActor,
  audience: Audience,
  now: Instant,
  on: CareDay = today(now),
): Promise<Recipients | null> {
  const rows = await placedChildren(tx, audience, today(now), on);
  const [first] = rows;
  const as = first && writesAs(actor, first.locationId);
  if (!first || !as) return null;
  // A carer speaks for a group, not for the whole location.
  if (audience.kind === "location" && as === "group") return null;
  const place = { locationId: first.locationId, groupId: null };
  const inboxes: Record<typeof as, Inbox> = {
    office: { ...place, kind: "office", name: "" },
    location: { ...place, kind: "location", name: first.locationName },
    group: { ...place, kind: "group", name: first.groupName, groupId: first.groupId },
  };
  const names = { child: fullName(first), group: first.groupName, location: first.locationName };
  const families = familiesOf(
    rows.map(({ id, guardians, ...row }) => ({
      child: { id, name: fullName(row) },
      guardians: guardians.map((one) => ({ id: one.id, name: fullName(one) })),
    })),
  );
  return { name: names[audience.kind], inbox: inboxes[as], families };
}

const columns: Record<Audience["kind"], SQL> = {
  child: sql`c.id`,
  group: sql`g.id`,
  location: sql`g.location_id`,
};

/**
 * Eldest first: a conversation of brothers and sisters is about the eldest. To one child's parents one may also
 * write when it is still to come.
 */
const placedChildren = (tx: Transaction, { kind, id }: Audience, day: CareDay, on: CareDay) =>
  tx.execute<Row>(sql`
    select c.id, c.given_name as "givenName", c.name_prefix as "namePrefix", c.family_name as "familyName",
      g.id as "groupId", g.name as "groupName", l.id as "locationId", l.name as "locationName",
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'givenName', a.given_name,
          'namePrefix', a.name_prefix, 'familyName', a.family_name) order by a.sort_name, a.id)
        from guardianship t join person a on a.id = t.person_id
        where t.child_id = c.id and ${seesDailyLife({ of: sql`t`, day })}), '[]') as guardians
    from placement p join child c on c.id = p.child_id
      join care_group g on g.id = p.group_id join location l on l.id = g.location_id
    where ${columns[kind]} = ${id}::uuid and coalesce(p.ends_on, 'infinity') >= ${on}
      and (p.starts_on <= ${on} or ${kind === "child"})
      and (${kind !== "location"} or p.id = ${placementOf(sql`c.id`, sql`${on}::date`, sql`g.location_id`)})
    order by ${kind === "child" ? sql`p.starts_on` : sql`c.birth_date`}, c.id
    limit ${kind === "child" ? 1 : null}`);
