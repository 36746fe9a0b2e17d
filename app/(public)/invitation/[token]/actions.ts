"use server";

import type { Route } from "next";
import { browserOfRequest } from "@/lib/account/browser/browser-of-request";
import { keepDevice } from "@/lib/account/browser/own-cookies";
import { acceptInvitation } from "@/lib/account/link/accept-invitation";
import { newPasswordSchema } from "@/lib/account/schema";
import { done } from "@/lib/act/outcome";
import { formAction } from "@/lib/web/form-action";

export const acceptInvitationAction = formAction({
  name: "acceptInvitation",
  who: "anyone",
  schema: newPasswordSchema,
  run: async (input, { now }) => {
    const outcome = await acceptInvitation(input, await browserOfRequest(), now);
    if (!outcome.ok) return outcome;
    await keepDevice(outcome.value.deviceCookie);
    return done();
  },
  answer: () => ({ goTo: "/login?done=accepted" as Route }),
});
