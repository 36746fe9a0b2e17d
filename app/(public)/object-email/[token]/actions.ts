"use server";

import type { Route } from "next";
import { objectToEmail } from "@/lib/account/email/email-switch";
import { linkSchema } from "@/lib/account/schema";
import { done } from "@/lib/act/outcome";
import { formAction } from "@/lib/web/form-action";

export const objectToEmailAction = formAction({
  name: "objectToEmail",
  who: "anyone",
  schema: linkSchema,
  run: async (input, { now }) => {
    const outcome = await objectToEmail(input, now);
    return outcome.ok ? done(input.token) : outcome;
  },
  answer: (token) => ({ goTo: `/object-email/${token}` as Route }),
});
