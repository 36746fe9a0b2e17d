"use server";

import type { Route } from "next";
import { formAction } from "@/lib/action/form-action";
import { done } from "@/lib/action/outcome";
import { browserOfRequest } from "@/lib/auth/browser-of-request";
import { passLogInLink } from "@/lib/auth/log-in-link";
import { keepDevice } from "@/lib/auth/own-cookies";
import { linkSchema } from "@/lib/auth/schema";

export const passLogInLinkAction = formAction({
  name: "passLogInLink",
  who: "anyone",
  schema: linkSchema,
  run: async (input, { now }) => {
    const outcome = await passLogInLink(input, await browserOfRequest(), now);
    if (!outcome.ok) return outcome;
    await keepDevice(outcome.value.deviceCookie);
    return done();
  },
  answer: () => ({ goTo: "/login?done=linked" as Route }),
});
