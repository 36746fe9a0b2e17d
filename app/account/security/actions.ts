"use server";

import type { Route } from "next";
import { browserOfRequest } from "@/lib/account/browser/browser-of-request";
import { changePassword } from "@/lib/account/password/change-password";
import { changePasswordSchema } from "@/lib/account/schema";
import { endOtherSessions, endSession } from "@/lib/account/session/end-session";
import { byAct } from "@/lib/web/by-act";
import { buttonAction, formAction } from "@/lib/web/form-action";

export const changePasswordAction = formAction({
  name: "changePassword",
  who: "person",
  schema: changePasswordSchema,
  run: async (input, { actor, now }) => changePassword(actor, input, await browserOfRequest(), now),
  answer: (_value, { t }) => ({ message: t.ownSecurity.passwordChanged }),
});

export const endSessionAction = buttonAction({
  ...byAct(endSession),
  goTo: () => "/account/security" as Route,
});

export const endOtherSessionsAction = buttonAction({
  ...byAct(endOtherSessions),
  goTo: () => "/account/security" as Route,
});
