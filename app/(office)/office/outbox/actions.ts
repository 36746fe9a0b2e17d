"use server";

import { retryDeadLetter, retryDeadLetterSchema } from "@/lib/jobs/retry-dead-letter";
import { buttonAction } from "@/lib/web/form-action";

export const retryDeadLetterAction = buttonAction({
  name: "retryDeadLetter",
  who: "person",
  schema: retryDeadLetterSchema,
  run: (input, { actor, now }) => retryDeadLetter(actor, input, now),
});
