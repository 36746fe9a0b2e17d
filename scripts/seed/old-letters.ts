import { and, inArray, isNull, lt } from "drizzle-orm";
import { eventKinds, kindsOfLane } from "@/db/schema/outbox-kinds";
import { outbox } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import type { Calendar } from "./calendar";

/** What happened weeks ago has long been told and its letters delivered: only those of the last days still is. */
export async function settleOldLetters(calendar: Calendar) {
  const recent = calendar.at(-2, "00:00");
  const told = [...eventKinds, ...kindsOfLane("letters")];
  await inTransaction(system("housekeeping"), (tx) =>
    tx
      .update(outbox)
      .set({ doneAt: recent })
      .where(and(inArray(outbox.kind, told), isNull(outbox.doneAt), lt(outbox.runAt, recent))),
  );
}
