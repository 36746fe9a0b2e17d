import "server-only";
import { inArray, sql } from "drizzle-orm";
import { kindsOfLane } from "@/db/schema/outbox-kinds";
import { outbox } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { raiseAlarm } from "@/lib/act/raise-alarm";
import { log } from "@/lib/log/log";
import type { Instant } from "@/lib/time/instant";

/** The mail service takes nothing more for today or this month: letters wait, and administrators hear of it. */
export async function noteQuota(name: string, pauseMs: number, at: Instant) {
  const minutes = Math.ceil(pauseMs / 60_000);
  log("warning", "mail-quota", { name, minutes });
  await inTransaction(system("outbox"), async (tx) => {
    const [row] = await tx.execute<{ waiting: number }>(sql`
      select count(*)::int as waiting from outbox where ${inArray(outbox.kind, kindsOfLane("letters"))}
        and done_at is null and dead_at is null and run_at <= ${at.toISOString()}::timestamptz`);
    const subject = name.startsWith("monthly") ? "month" : "day";
    const facts = { waiting: row?.waiting ?? 0, minutes };
    await raiseAlarm(tx, { kind: "mail-quota", subject, facts, at });
  });
}
