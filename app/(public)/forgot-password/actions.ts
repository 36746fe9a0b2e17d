"use server";

import { browserOfRequest } from "@/lib/account/browser/browser-of-request";
import { requestPasswordReset } from "@/lib/account/password/request-password-reset";
import { forgotPasswordSchema } from "@/lib/account/schema";
import { formAction } from "@/lib/web/form-action";

export const requestPasswordResetAction = formAction({
  name: "requestPasswordReset",
  who: "anyone",
  schema: forgotPasswordSchema,
  run: async ({ email }, { now }) => requestPasswordReset(email, await browserOfRequest(), now),
  answer: (_value, { t }) => ({ message: t.gettingIn.asked }),
});
