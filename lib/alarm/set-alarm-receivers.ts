import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { holdLock } from "@/db/hold-lock";
import type { AlarmKind } from "@/db/schema/alarm";
import { alarmReceiver } from "@/db/schema/alarm-receiver";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { today } from "@/lib/time/care-day";
import { findCandidates } from "./candidates";
import { mayHandleAlarms } from "./policy";
import { setAlarmReceiversSchema } from "./schema";

async function chosenNow(tx: Transaction, kind: AlarmKind): Promise<string[]> {
  const rows = await tx
    .select({ personId: alarmReceiver.personId })
    .from(alarmReceiver)
    .where(and(eq(alarmReceiver.kind, kind), isNull(alarmReceiver.endedAt)))
    .orderBy(asc(alarmReceiver.personId));
  return rows.map(({ personId }) => personId);
}

/**
 * Who is told of a kind of alarm from now on; nobody chosen means every administrator. Choosing the former ones again is
 * its inverse. Who was chosen and left is no matter: the sending falls back on the administrators by itself.
 */
export const setAlarmReceivers = defineAct({
  name: "alarm.receiversSet",
  by: "anybody",
  input: setAlarmReceiversSchema,
  may: mayHandleAlarms,
  work: async ({ tx, now }, { kind, person: wanted, before: shown }) => {
    await holdLock(tx, `alarm-receivers:${kind}`);
    const before = await chosenNow(tx, kind);
    if (before.join(" ") !== shown) return refused("changedMeanwhile", "person");
    const known = await findCandidates(tx, today(now));
    const after = [...new Set(wanted)].sort();
    if (after.some((id) => !known.some((one) => one.id === id))) return refused("notTold", "person");
    if (after.join(" ") === before.join(" ")) return unrecorded({ kind });
    for (const personId of before.filter((id) => !after.includes(id)))
      await tx
        .update(alarmReceiver)
        .set({ endedAt: now })
        .where(
          and(
            eq(alarmReceiver.kind, kind),
            eq(alarmReceiver.personId, personId),
            isNull(alarmReceiver.endedAt),
          ),
        );
    const added = after.filter((id) => !before.includes(id));
    if (added.length > 0)
      await tx
        .insert(alarmReceiver)
        .values(added.map((personId) => ({ kind, personId, startedAt: now, createdAt: now })));
    return happened({ kind }, { before: { kind, told: before }, after: { kind, told: after } });
  },
});
