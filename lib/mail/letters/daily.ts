import "server-only";
import { sql } from "drizzle-orm";
import type { OutboxPayloads } from "@/db/schema/outbox-kinds";
import { inTransaction } from "@/db/transaction";
import { dailySummary } from "@/emails/daily-summary";
import { system } from "@/lib/access/actor";
import { Dropped } from "@/lib/outbox/dropped";
import type { Effect } from "@/lib/outbox/effect";
import { plan } from "@/lib/outbox/plan";
import { mayStillKnow } from "../may-still-know";
import { findRecipient } from "../recipient";
import { portalLink, writeLetter } from "../write-letter";

type Part = OutboxPayloads["daily.part"];
const worker = system("outbox");

/** In the evening: what this reader may still know puts the one letter of the day in line. */
export async function gatherDailyPart({ payload, now }: Effect<Part>) {
  if (!(await mayStillKnow(payload.notice, payload)))
    throw new Dropped("nothing to tell, or no longer to this reader");
  const { personId, day } = payload;
  await findRecipient({ personId });
  const dedupeKey = `daily-summary ${personId} ${day}`;
  await inTransaction(worker, (tx) =>
    plan(tx, { kind: "mail.daily-summary", payload: { personId, day }, dedupeKey, runAt: now }),
  );
}

const partsOf = ({ personId, day }: OutboxPayloads["mail.daily-summary"]) =>
  inTransaction(worker, (tx) =>
    tx.execute<{ payload: Part }>(sql`select payload from outbox
      where kind = 'daily.part' and payload->>'personId' = ${personId} and payload->>'day' = ${day}`),
  );

/** Asks once more: the mail service may have been away for hours since the evening. */
export async function writeDailySummary({ id, payload }: Effect<OutboxPayloads["mail.daily-summary"]>) {
  for (const { payload: part } of await partsOf(payload)) {
    if (!(await mayStillKnow(part.notice, part))) continue;
    const recipient = await findRecipient({ personId: payload.personId });
    return writeLetter(dailySummary, recipient, id, { link: portalLink("/") });
  }
  throw new Dropped("nothing to tell, or no longer to this reader");
}
