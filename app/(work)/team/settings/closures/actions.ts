"use server";

import { closeDays } from "@/lib/organisation/close-days";
import { closeEarly } from "@/lib/organisation/close-early";
import { reopenDay } from "@/lib/organisation/reopen-day";
import { closures } from "@/lib/texts/closures";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const closeDaysAction = formAction({
  ...byAct(closeDays),
  answer: ({ days, passedOver, told }, { language }) => ({
    message: closures[language].closed(days, passedOver, told),
  }),
});

export const reopenDayAction = formAction({
  ...byAct(reopenDay),
  answer: ({ days, told }, { language }) => ({ message: closures[language].reopened(days, told) }),
});

export const closeEarlyAction = formAction({
  ...byAct(closeEarly),
  answer: ({ told }, { language }) => ({ message: closures[language].closedEarly(told) }),
});
