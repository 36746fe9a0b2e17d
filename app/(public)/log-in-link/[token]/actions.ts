"use server";

import type { Route } from "next";
import { browserOfRequest } from "@/lib/account/browser/browser-of-request";
import { keepDevice } from "@/lib/account/browser/own-cookies";
import { passLogInLink } from "@/lib/account/link/log-in-link";
import { linkSchema } from "@/lib/account/schema";
import { done } from "@/lib/act/outcome";
import { formAction } from "@/lib/web/form-action";

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
