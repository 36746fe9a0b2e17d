import "server-only";
import { sql } from "drizzle-orm";
import type { NoticeTopic, NoticeWish } from "@/db/schema/change-request";
import type { NoticeKind, OutboxPayloads } from "@/db/schema/outbox-kinds";
import type { Transaction } from "@/db/transaction";
import { addDays, today } from "@/lib/time/care-day";
import { type Instant, isBefore } from "@/lib/time/instant";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { plan } from "./plan";

type Notice<Kind extends NoticeKind> = {
  kind: Kind;
  payload: OutboxPayloads[Kind];
  runAt: Instant;
  /** Left out: one letter per kind and payload. */
  dedupeKey?: string;
};

/** When the one letter of a day goes out. */
const summaryTime = asLocalTime("18:00");

function nextSummary(now: Instant): Instant {
  const evening = instantAt(today(now), summaryTime);
  return isBefore(now, evening) ? evening : instantAt(addDays(today(now), 1), summaryTime);
}

/** Plans a notice as its reader wants it: at once, as part of one letter a day, or not at all. */
export async function planNotice<Kind extends NoticeKind>(
  tx: Transaction,
  topic: NoticeTopic,
  { kind, payload, runAt, dedupeKey }: Notice<Kind>,
): Promise<void> {
  const { personId } = payload as { personId: string };
  const [row] = await tx.execute<{ wish: NoticeWish }>(
    sql`select app.notice_wish(${personId}::uuid, ${topic}) as wish`,
  );
  if (row?.wish === "never") return;
  const key = dedupeKey ?? [kind.replace("mail.", ""), ...Object.values(payload)].join(" ");
  if (row?.wish === "daily") {
    const evening = nextSummary(runAt);
    await plan(tx, {
      kind: "daily.part",
      payload: { ...payload, personId, notice: kind, day: today(evening) },
      dedupeKey: `daily-part ${key}`,
      runAt: evening,
    });
    return;
  }
  await plan(tx, { kind, payload, dedupeKey: key, runAt });
}
