"use server";

import type { Route } from "next";
import { formAction } from "@/lib/action/form-action";
import { done } from "@/lib/action/outcome";
import { acceptInvitation } from "@/lib/auth/accept-invitation";
import { browserOfRequest } from "@/lib/auth/browser-of-request";
import { keepDevice } from "@/lib/auth/own-cookies";
import { newPasswordSchema } from "@/lib/auth/schema";

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
