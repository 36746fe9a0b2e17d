"use server";

import type { Route } from "next";
import { browserOfRequest } from "@/lib/account/browser/browser-of-request";
import { dropCodes, keepCodes } from "@/lib/account/browser/own-cookies";
import { confirmPasswordSchema, enrolSecondFactorSchema } from "@/lib/account/schema";
import { beginSecondFactor, enrolSecondFactor } from "@/lib/account/second-factor/enrol-second-factor";
import { removeSecondFactor, replaceRecoveryCodes } from "@/lib/account/second-factor/remove-second-factor";
import { nothing } from "@/lib/act/input";
import { done } from "@/lib/act/outcome";
import { buttonAction, formAction } from "@/lib/web/form-action";

const here = "/account/second-factor" as Route;

export const beginSecondFactorAction = buttonAction({
  name: "beginSecondFactor",
  who: "person",
  schema: nothing,
  run: (_input, { actor, now }) => beginSecondFactor(actor, now),
  goTo: (begun) => `${here}?begun=${begun}` as Route,
});

export const enrolSecondFactorAction = formAction({
  name: "enrolSecondFactor",
  who: "person",
  schema: enrolSecondFactorSchema,
  run: async (input, { actor, now }) => {
    const outcome = await enrolSecondFactor(actor, input, await browserOfRequest(), now);
    if (!outcome.ok) return outcome;
    await keepCodes(actor.personId, outcome.value);
    return done();
  },
  answer: () => ({ goTo: here }),
});

export const replaceRecoveryCodesAction = formAction({
  name: "replaceRecoveryCodes",
  who: "person",
  schema: confirmPasswordSchema,
  run: async ({ currentPassword }, { actor, now }) => {
    const outcome = await replaceRecoveryCodes(actor, currentPassword, await browserOfRequest(), now);
    if (!outcome.ok) return outcome;
    await keepCodes(actor.personId, outcome.value);
    return done();
  },
  answer: () => ({ goTo: here }),
});

export const removeSecondFactorAction = formAction({
  name: "removeSecondFactor",
  who: "person",
  schema: confirmPasswordSchema,
  run: async ({ currentPassword }, { actor, now }) =>
    removeSecondFactor(actor, currentPassword, await browserOfRequest(), now),
  answer: () => ({ goTo: "/account/security" as Route }),
});

export const codesKeptAction = buttonAction({
  name: "codesKept",
  who: "person",
  schema: nothing,
  run: async () => {
    await dropCodes();
    return done();
  },
  goTo: () => "/account/security" as Route,
});
