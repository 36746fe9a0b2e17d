import { type SQL, sql } from "drizzle-orm";
import { type EventRules, letterWaitMinutes } from "@/lib/notice/event";

/** Whoever pays a contract that goes by this product's rate on that day; also after a block, for they pay. */
const payersOf = (ids: { productId: string; startsOn: string }, announced: boolean): SQL => {
  const stands = sql`exists (select 1 from product_rate r where r.product_id = v.product_id
    and r.starts_on = ${ids.startsOn}::date)`;
  return sql`
    select distinct p.payer_id as "personId", null::uuid as "childId"
    from contract_version v join contract_payer p on p.version_id = v.id
    where v.product_id = ${ids.productId}::uuid and v.state = 'binding'
      and coalesce(v.ends_on, 'infinity') >= greatest(v.starts_on, ${ids.startsOn}::date)
      and not exists (select 1 from contract_rate own where own.version_id = v.id)
      and ${stands} = ${announced}`;
};

export const productEvents: EventRules<"rate.announced" | "rate.takenBack"> = {
  "rate.announced": {
    topic: "documents",
    letter: "mail.rate-announced",
    waitMinutes: letterWaitMinutes,
    recipients: (ids) => payersOf(ids, true),
  },
  "rate.takenBack": {
    topic: "documents",
    letter: "mail.rate-taken-back",
    waitMinutes: letterWaitMinutes,
    recipients: (ids) => payersOf(ids, false),
  },
};
