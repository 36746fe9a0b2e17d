"use server";

import { setBlockedTextSchema } from "@/lib/organisation/schema";
import { setBlockedText } from "@/lib/organisation/set-blocked-text";
import { formAction } from "@/lib/web/form-action";

export const setBlockedTextAction = formAction({
  name: "setBlockedText",
  who: "person",
  schema: setBlockedTextSchema,
  run: (input, { actor, now }) => setBlockedText(actor, input, now),
  answer: (_value, { t }) => ({ message: t.settings.saved }),
});
