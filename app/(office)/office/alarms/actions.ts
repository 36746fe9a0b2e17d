"use server";

import { answerAlarm } from "@/lib/alarm/answer-alarm";
import { answerAlarmForm } from "@/lib/alarm/schema";
import { formAction } from "@/lib/web/form-action";

export const answerAlarmAction = formAction({
  name: "answerAlarm",
  who: "person",
  schema: answerAlarmForm,
  run: (input, { actor, now }) => answerAlarm(actor, input, now),
  answer: () => ({ goTo: "/office/alarms" }),
});
