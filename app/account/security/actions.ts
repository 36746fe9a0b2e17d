"use server";

import type { Route } from "next";
import { browserOfRequest } from "@/lib/account/browser/browser-of-request";
import { changePassword } from "@/lib/account/password/change-password";
import { changePasswordSchema, endSessionSchema, noFields } from "@/lib/account/schema";
import { endOtherSessions, endSession } from "@/lib/account/session/end-session";
import { buttonAction, formAction } from "@/lib/web/form-action";

export const changePasswordAction = formAction({
  name: "changePassword",
  who: "person",
  schema: changePasswordSchema,
  run: async (input, { actor, now }) => changePassword(actor, input, await browserOfRequest(), now),
  answer: (_value, { t }) => ({ message: t.ownSecurity.passwordChanged }),
});

export const endSessionAction = buttonAction({
  name: "endSession",
  who: "person",
  schema: endSessionSchema,
  run: ({ sessionId }, { actor, now }) => endSession(actor, sessionId, now),
  goTo: () => "/account/security" as Route,
});

export const endOtherSessionsAction = buttonAction({
  name: "endOtherSessions",
  who: "person",
  schema: noFields,
  run: (_input, { actor, now }) => endOtherSessions(actor, now),
  goTo: () => "/account/security" as Route,
});
