"use server";

import { formAction } from "@/lib/action/form-action";
import { browserOfRequest } from "@/lib/auth/browser-of-request";
import { requestPasswordReset } from "@/lib/auth/request-password-reset";
import { forgotPasswordSchema } from "@/lib/auth/schema";

export const requestPasswordResetAction = formAction({
  name: "requestPasswordReset",
  who: "anyone",
  schema: forgotPasswordSchema,
  run: async ({ email }, { now }) => requestPasswordReset(email, await browserOfRequest(), now),
  answer: (_value, { t }) => ({ message: t.gettingIn.asked }),
});
