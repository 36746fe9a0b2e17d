"use server";

import type { Route } from "next";
import { formAction } from "@/lib/action/form-action";
import { confirmEmail } from "@/lib/auth/confirm-email";
import { linkSchema } from "@/lib/auth/schema";

export const confirmEmailAction = formAction({
  name: "confirmEmail",
  who: "anyone",
  schema: linkSchema,
  run: (input, { now }) => confirmEmail(input, now),
  answer: () => ({ goTo: "/account?confirmed=1" as Route }),
});
