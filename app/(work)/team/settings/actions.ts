"use server";

import { setBlockedText } from "@/lib/organisation/set-blocked-text";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const setBlockedTextAction = formAction({
  ...byAct(setBlockedText),
  answer: (_value, { t }) => ({ message: t.settings.saved }),
});
