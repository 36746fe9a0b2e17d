"use server";

import type { Route } from "next";
import { confirmEmail } from "@/lib/account/email/confirm-email";
import { linkSchema } from "@/lib/account/schema";
import { formAction } from "@/lib/web/form-action";

export const confirmEmailAction = formAction({
  name: "confirmEmail",
  who: "anyone",
  schema: linkSchema,
  run: (input, { now }) => confirmEmail(input, now),
  answer: () => ({ goTo: "/account?confirmed=1" as Route }),
});
