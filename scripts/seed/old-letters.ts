import { and, isNull, like, lt } from "drizzle-orm";
import { outbox } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import type { Calendar } from "./calendar";

/** Letters about acts of weeks ago have long been delivered: only those of the last days still go out. */
export async function settleOldLetters(calendar: Calendar) {
  const recent = calendar.at(-2, "00:00");
  await inTransaction(system("housekeeping"), (tx) =>
    tx
      .update(outbox)
      .set({ doneAt: recent })
      .where(and(like(outbox.kind, "mail.%"), isNull(outbox.doneAt), lt(outbox.runAt, recent))),
  );
}
