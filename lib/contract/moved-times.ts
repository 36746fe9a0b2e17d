import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { contract } from "@/db/schema/contract";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { type BilledContract, loadContracts } from "@/lib/invoicing/contract-facts";
import { type ContractCharge, fullMonthOn } from "@/lib/invoicing/rules";
import { fullName } from "@/lib/names/full-name";
import { asLocalTime, durationMinutes } from "@/lib/time/local-time";
import { holdsOn } from "@/lib/time/period";
import type { CareDay } from "@/lib/time/types";
import { mayArrangeContracts } from "./policy";

type Sold = { code: string; from: string; to: string };
type Place = { locationId: string; startsOn: CareDay };

/** A running contract whose times are not those that its day parts have from that day on. */
export type MovedTimes = {
  contractId: string;
  childName: string;
  before: ContractCharge;
  after: ContractCharge;
};

const soldOn = (tx: Transaction, { locationId, startsOn }: Place) =>
  tx.execute<Sold>(sql`
    select d.code, left(d.from_time::text, 5) as "from", left(d.to_time::text, 5) as "to" from day_part d
    where d.location_id = ${locationId} and ${startsOn}::date between d.starts_on and coalesce(d.ends_on, 'infinity')`);

/** Contracts with a block in force that day of a part that has other times then. */
const concerned = ({ locationId, startsOn }: Place) => sql`exists (
  select 1 from contract_pattern p join day_part d on d.code = p.day_part and d.location_id = ${locationId}
    and ${startsOn}::date between d.starts_on and coalesce(d.ends_on, 'infinity')
  where p.contract_id = ${contract.id} and p.binds
    and ${startsOn}::date between p.starts_on and coalesce(p.ends_on, 'infinity')
    and (p.from_time, p.to_time) is distinct from (d.from_time, d.to_time))`;

/** The contract as it would be with the times its day parts have then. */
function withTimesOf(deal: BilledContract, parts: readonly Sold[], day: CareDay): BilledContract {
  const blocks = deal.blocks.map((block) => {
    const part = parts.find((one) => one.code === block.part);
    if (!part || !holdsOn(block, day)) return block;
    const [from, to] = [asLocalTime(part.from), asLocalTime(part.to)];
    return { ...block, from, to, minutes: durationMinutes(from, to) };
  });
  return { ...deal, blocks };
}

/** Of those named, or of all: what each costs a month before and after. */
export async function movedTimes(tx: Transaction, place: Place, only?: readonly string[]) {
  const which = [eq(contract.locationId, place.locationId), concerned(place)];
  if (only) which.push(inArray(contract.id, [...only]));
  const [deals, parts] = await Promise.all([loadContracts(tx, and(...which)), soldOn(tx, place)]);
  return deals.flatMap((deal): MovedTimes[] => {
    const before = fullMonthOn(deal, place.startsOn);
    const after = fullMonthOn(withTimesOf(deal, parts, place.startsOn), place.startsOn);
    if (!before || !after) return [];
    return [{ contractId: deal.id, childName: fullName(deal.child), before, after }];
  });
}

/** What the office decides about when a location sells other day parts from a day on; nothing for anybody else. */
export const listMovedTimes = async (actor: PersonActor, place: Place): Promise<MovedTimes[]> =>
  mayArrangeContracts(actor) ? readTogether(actor, (tx) => movedTimes(tx, place)) : [];
