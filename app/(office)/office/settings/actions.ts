"use server";

import { formAction } from "@/lib/action/form-action";
import { setBlockedTextSchema } from "@/lib/organisation/schema";
import { setBlockedText } from "@/lib/organisation/set-blocked-text";

export const setBlockedTextAction = formAction({
  name: "setBlockedText",
  who: "person",
  schema: setBlockedTextSchema,
  run: (input, { actor, now }) => setBlockedText(actor, input, now),
  answer: (_value, { t }) => ({ message: t.settings.saved }),
});
