"use server";

import type { Route } from "next";
import { formAction } from "@/lib/action/form-action";
import { done } from "@/lib/action/outcome";
import { browserOfRequest } from "@/lib/auth/browser-of-request";
import { keepDevice } from "@/lib/auth/own-cookies";
import { resetPassword } from "@/lib/auth/reset-password";
import { newPasswordSchema } from "@/lib/auth/schema";

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
