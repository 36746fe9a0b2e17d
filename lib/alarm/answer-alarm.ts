import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { alarm } from "@/db/schema/alarm";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { mayBeTold } from "./policy";
import { answerAlarmForm } from "./schema";
import { alarmsWithin } from "./within";

/** Says what was found and done. From now on the same thing raises a new alarm. */
export const answerAlarm = defineAct({
  name: "alarm.answered",
  by: "person",
  input: answerAlarmForm,
  may: mayBeTold,
  otherwise: "notFound",
  about: ({ alarmId }) => ({ subjectId: alarmId }),
  work: async ({ tx, actor, now }, { alarmId, note }) => {
    const [answered] = await tx
      .update(alarm)
      .set({ answeredAt: now, answeredBy: actor.personId, note, version: sql`${alarm.version} + 1` })
      .where(and(eq(alarm.id, alarmId), isNull(alarm.answeredAt), alarmsWithin(actor)))
      .returning({ kind: alarm.kind, times: alarm.times });
    return answered ? happened(undefined, { after: answered }) : refused("notFound");
  },
});
