"use server";

import type { Route } from "next";
import { setAlarmReceivers } from "@/lib/alarm/set-alarm-receivers";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const setAlarmReceiversAction = formAction({
  ...byAct(setAlarmReceivers),
  answer: () => ({ goTo: "/team/settings/alarms" as Route }),
});
