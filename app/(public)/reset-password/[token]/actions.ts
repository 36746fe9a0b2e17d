"use server";

import type { Route } from "next";
import { browserOfRequest } from "@/lib/account/browser/browser-of-request";
import { keepDevice } from "@/lib/account/browser/own-cookies";
import { resetPassword } from "@/lib/account/password/reset-password";
import { newPasswordSchema } from "@/lib/account/schema";
import { done } from "@/lib/act/outcome";
import { formAction } from "@/lib/web/form-action";

export const resetPasswordAction = formAction({
  name: "resetPassword",
  who: "anyone",
  schema: newPasswordSchema,
  run: async (input, { now }) => {
    const outcome = await resetPassword(input, await browserOfRequest(), now);
    if (!outcome.ok) return outcome;
    await keepDevice(outcome.value.deviceCookie);
    return done();
  },
  answer: () => ({ goTo: "/login?done=changed" as Route }),
});
