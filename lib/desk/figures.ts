import "server-only";
import { sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { hasRole, type PersonActor } from "@/lib/access/actor";
import { decidesAtLocation, familiesWithin } from "@/lib/access/reach";
import { officeRoles } from "@/lib/access/roles";
import { addDays, addMonths, type CareDay, endOfMonth, startOfMonth, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";

export type Figures = {
  /** Placed today; how many come and go in the month after this one. */
  children: { now: number; starting: number; stopping: number };
  /** Half of the answers to requests came within so many hours, in the last thirty days and in those before. */
  answers: { hours: number | null; before: number | null };
  /** Guardians of children placed today who opened their account, of all of them. */
  access: { open: number; all: number };
  /** What is to be paid, in cents, and how many invoices are past their day; null for who sees no money. */
  money: { openCents: number; overdue: number } | null;
};

const answerDays = 30;

/** The figures of the actor's locations, each with what it is compared with. */
export async function readFigures(actor: PersonActor, now: Instant): Promise<Figures> {
  const day = today(now);
  const seesMoney = hasRole(actor, ...officeRoles);
  return readTogether(actor, async (tx) => {
    const [[counted], [answers], [access], [money]] = await Promise.all([
      tx.execute<Figures["children"]>(childrenOf(actor, day)),
      tx.execute<Figures["answers"]>(answersOf(actor, day)),
      tx.execute<Figures["access"]>(accessOf(actor, day)),
      seesMoney ? tx.execute<NonNullable<Figures["money"]>>(moneyOf(day)) : [],
    ]);
    return {
      children: counted ?? { now: 0, starting: 0, stopping: 0 },
      answers: answers ?? { hours: null, before: null },
      access: access ?? { open: 0, all: 0 },
      money: money ?? null,
    };
  });
}

/** Locations as far as the actor sees them at work; a child of two groups counts once. */
const placed = (actor: PersonActor) => sql`
  select p.child_id, min(p.starts_on) as starts_on, max(coalesce(p.ends_on, 'infinity')) as ends_on
  from placement p join care_group g on g.id = p.group_id
  where ${decidesAtLocation(actor, sql`g.location_id`)} group by p.child_id`;

function childrenOf(actor: PersonActor, day: CareDay) {
  const from = startOfMonth(addMonths(day, 1));
  const to = endOfMonth(from);
  return sql`with stay as (${placed(actor)})
    select (select count(distinct p.child_id)::int from placement p join care_group g on g.id = p.group_id
        where ${decidesAtLocation(actor, sql`g.location_id`)} and ${day}::date between p.starts_on and coalesce(p.ends_on, 'infinity')) as now,
      count(*) filter (where s.starts_on between ${from}::date and ${to}::date)::int as starting,
      count(*) filter (where s.ends_on between ${from}::date and ${to}::date)::int as stopping
    from stay s`;
}

function answersOf(actor: PersonActor, day: CareDay) {
  const [turn, start] = [addDays(day, -answerDays), addDays(day, -2 * answerDays)];
  const isLate = sql`r.decided_at >= ${turn}::date`;
  const hours = sql`extract(epoch from r.decided_at - r.created_at) / 3600`;
  return sql`select
      (percentile_cont(0.5) within group (order by ${hours}) filter (where ${isLate}))::float as hours,
      (percentile_cont(0.5) within group (order by ${hours}) filter (where not ${isLate}))::float as before
    from care_request r where r.state in ('approved', 'rejected') and r.decided_by is not null
      and r.decided_at >= ${start}::date and ${decidesAtLocation(actor, sql`r.location_id`)}`;
}

function accessOf(actor: PersonActor, day: CareDay) {
  const here = sql`select 1 from placement p where p.child_id = s.child_id
    and ${day}::date between p.starts_on and coalesce(p.ends_on, 'infinity')`;
  return sql`select count(distinct s.person_id) filter (where a.state = 'active')::int as open,
      count(distinct s.person_id)::int as all
    from guardianship s left join account a on a.person_id = s.person_id
    where ${day}::date between s.starts_on and coalesce(s.ends_on, 'infinity') and s.sees_daily
      and s.block_reason is null and ${familiesWithin(actor, sql`s.child_id`)} and exists (${here})`;
}

const moneyOf = (day: CareDay) => sql`
  select coalesce(sum(i.total_cents - s.cents), 0)::float8 as "openCents",
    count(*) filter (where i.due_on < ${day}::date)::int as overdue
  from invoice i, lateral (select app.settled_cents(i.id) as cents) s where i.kind = 'invoice' and s.cents < i.total_cents`;
