"use server";

import { answerAlarm } from "@/lib/alarm/answer-alarm";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const answerAlarmAction = formAction({
  ...byAct(answerAlarm),
  answer: () => ({ goTo: "/team/alarms" }),
});
