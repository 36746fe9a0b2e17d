"use server";

import { closeGroupDay } from "@/lib/organisation/close-group-day";
import { reopenGroupDay } from "@/lib/organisation/reopen-group-day";
import { groupClosing } from "@/lib/texts/group-closing";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const closeGroupDayAction = formAction({
  ...byAct(closeGroupDay),
  answer: ({ children, families }, { language }) => ({
    message: groupClosing[language].done(children, families),
  }),
});

export const reopenGroupDayAction = formAction({
  ...byAct(reopenGroupDay),
  answer: ({ families }, { language }) => ({ message: groupClosing[language].reopened(families) }),
});
