import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/transaction";
import type { DayPartCode } from "@/lib/time/day-parts";
import { asLocalTime, durationMinutes } from "@/lib/time/local-time";
import type { Period } from "@/lib/time/period";
import type { CareDay } from "@/lib/time/types";
import type { PayerShare } from "./rules";

type Of = Period & { contractId: string };
const listOf = (ids: readonly string[]) => sql`any(${`{${ids.join(",")}}`}::uuid[])`;
/** Of the versions that bind on some day at all, and of them alone something is owed. */
const inForce = sql`v.state = 'binding' and (v.ends_on is null or v.ends_on >= v.starts_on)`;

type VersionRow = Of & { id: string; weeksPerYear: string; agreedOn: CareDay; payers: PayerShare[] };

export const versionsOf = (tx: Transaction, ids: readonly string[]): Promise<VersionRow[]> =>
  tx.execute<VersionRow>(sql`
    select v.contract_id as "contractId", v.id, v.starts_on::text as "startsOn", v.ends_on::text as "endsOn",
      v.weeks_per_year::text as "weeksPerYear", v.agreed_on::text as "agreedOn",
      (select json_agg(json_build_object('payerId', p.payer_id, 'thousandths', p.thousandths) order by p.payer_id)
        from contract_payer p where p.version_id = v.id) as payers
    from contract_version v
    where v.contract_id = ${listOf(ids)} and ${inForce}
    order by v.starts_on, v.id`);

type RateRow = Of & { centsPerHour: number };

/** A version's own rate, or those of its product as they follow each other in its time. */
export const ratesOf = (tx: Transaction, ids: readonly string[]): Promise<RateRow[]> =>
  tx.execute<RateRow>(sql`
    select v.contract_id as "contractId", greatest(v.starts_on, r.starts_on)::text as "startsOn",
      least(v.ends_on, r.ends_on)::text as "endsOn", r.cents_per_hour as "centsPerHour"
    from contract_version v left join contract_rate own on own.version_id = v.id
    cross join lateral (
      select v.starts_on, v.ends_on, own.cents_per_hour where own.version_id is not null
      union all
      select p.starts_on, lead(p.starts_on) over (order by p.starts_on) - 1, p.cents_per_hour
      from product_rate p where p.product_id = v.product_id and own.version_id is null
    ) r
    where v.contract_id = ${listOf(ids)} and ${inForce}
      and r.starts_on <= coalesce(v.ends_on, 'infinity') and coalesce(r.ends_on, 'infinity') >= v.starts_on
    order by 2`);

type BlockRow = Of & {
  weekday: number;
  parity: number | null;
  part: DayPartCode | null;
  from: string;
  to: string;
};

export async function blocksOf(tx: Transaction, ids: readonly string[]) {
  const rows = await tx.execute<BlockRow>(sql`
    select p.contract_id as "contractId", p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", p.weekday,
      p.parity, p.day_part as part, left(p.from_time::text, 5) as "from", left(p.to_time::text, 5) as "to"
    from contract_pattern p where p.contract_id = ${listOf(ids)} and p.binds
    order by p.weekday, p.starts_on, p.from_time`);
  return rows.map(({ parity, from, to, ...row }) => ({
    ...{ ...row, periodWeeks: parity === null ? 1 : 2 },
    ...{ from: asLocalTime(from), to: asLocalTime(to) },
    minutes: durationMinutes(asLocalTime(from), asLocalTime(to)),
  }));
}

type RegistrationRow = Of & { id: string; lrkNumber: string };

/** The registrations under which such care is given there, each for its days. */
export const registrationsOf = (tx: Transaction, ids: readonly string[]): Promise<RegistrationRow[]> =>
  tx.execute<RegistrationRow>(sql`
    select c.id as "contractId", r.id, r.lrk_number as "lrkNumber", r.starts_on::text as "startsOn",
      r.ends_on::text as "endsOn"
    from contract c join registration r on r.location_id = c.location_id and r.care_type = c.care_type
    where c.id = ${listOf(ids)} order by r.starts_on`);
