"use server";

import { browserOfRequest } from "@/lib/account/browser/browser-of-request";
import { keepSignedIn } from "@/lib/account/browser/own-cookies";
import { done } from "@/lib/act/outcome";
import { makeFirstAdmin } from "@/lib/installation/make-first-admin";
import { firstAdminSchema } from "@/lib/installation/schema";
import { formAction } from "@/lib/web/form-action";

export const makeFirstAdminAction = formAction({
  name: "makeFirstAdmin",
  who: "anyone",
  schema: firstAdminSchema,
  run: async (input, { now }) => {
    const outcome = await makeFirstAdmin(input, await browserOfRequest(), now);
    if (!outcome.ok) return outcome;
    await keepSignedIn(outcome.value);
    return done();
  },
  answer: () => ({ goTo: "/account/second-factor" }),
});
