"use server";

import { buttonAction } from "@/lib/action/form-action";
import { retryDeadLetter, retryDeadLetterSchema } from "@/lib/outbox/retry-dead-letter";

export const retryDeadLetterAction = buttonAction({
  name: "retryDeadLetter",
  who: "person",
  schema: retryDeadLetterSchema,
  run: (input, { actor, now }) => retryDeadLetter(actor, input, now),
});
