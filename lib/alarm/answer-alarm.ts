import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { alarm } from "@/db/schema/alarm";
import type { PersonActor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { mayHandleAlarms } from "./policy";
import type { answerAlarmForm } from "./schema";

/** Says what was found and done. From now on the same thing raises a new alarm. */
export function answerAlarm(
  actor: PersonActor,
  { alarmId, note }: z.output<typeof answerAlarmForm>,
  now: Instant,
): Promise<Outcome> {
  const attempt = { act: "alarm.answered", subjectId: alarmId } as const;
  return runAct({
    actor,
    now,
    attempt,
    work: async (tx) => {
      if (!mayHandleAlarms(actor)) return refused("notFound");
      const [answered] = await tx
        .update(alarm)
        .set({
          answeredAt: now,
          answeredBy: actor.personId,
          note,
          version: sql`${alarm.version} + 1`,
        })
        .where(and(eq(alarm.id, alarmId), isNull(alarm.answeredAt)))
        .returning({ kind: alarm.kind, times: alarm.times });
      if (!answered) return refused("notFound");
      return happened(undefined, { after: answered });
    },
  });
}
