"use server";

import { formAction } from "@/lib/action/form-action";
import { answerAlarm } from "@/lib/alarm/answer-alarm";
import { answerAlarmForm } from "@/lib/alarm/schema";

export const answerAlarmAction = formAction({
  name: "answerAlarm",
  who: "person",
  schema: answerAlarmForm,
  run: (input, { actor, now }) => answerAlarm(actor, input, now),
  answer: () => ({ goTo: "/office/alarms" }),
});
