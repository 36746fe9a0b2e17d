"use server";

import type { Route } from "next";
import { formAction } from "@/lib/action/form-action";
import { done } from "@/lib/action/outcome";
import { objectToEmail } from "@/lib/auth/email-switch";
import { linkSchema } from "@/lib/auth/schema";

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
