"use server";

import type { Route } from "next";
import { browserOfRequest } from "@/lib/account/browser/browser-of-request";
import { home, safeNextPath } from "@/lib/account/browser/next-path";
import { keepHalfWay, keepSignedIn, readHalfWay } from "@/lib/account/browser/own-cookies";
import { demoSignInSchema, secondFactorSchema, signInSchema } from "@/lib/account/schema";
import { passSecondFactor } from "@/lib/account/second-factor/pass-second-factor";
import { signInWithPassword } from "@/lib/account/sign-in/sign-in";
import { signInDemo } from "@/lib/account/sign-in/sign-in-demo";
import { done, refused } from "@/lib/act/outcome";
import { formAction } from "@/lib/web/form-action";

const secondFactorPage = (next: Route) =>
  `/login/second-factor${next === home ? "" : `?next=${encodeURIComponent(next)}`}` as Route;

export const signInAction = formAction({
  name: "signIn",
  who: "anyone",
  schema: signInSchema,
  run: async ({ email, password, next }, { now }) => {
    const outcome = await signInWithPassword({ email, password }, await browserOfRequest(), now);
    if (!outcome.ok) return outcome;
    const step = outcome.value;
    if (step.step === "inside") await keepSignedIn(step);
    else await keepHalfWay(step.halfWayToken);
    const path = safeNextPath(next);
    return done(step.step === "inside" ? path : secondFactorPage(path));
  },
  answer: (goTo) => ({ goTo }),
});

export const passSecondFactorAction = formAction({
  name: "passSecondFactor",
  who: "anyone",
  schema: secondFactorSchema,
  run: async ({ code, next }, { now }) => {
    const halfWayToken = await readHalfWay();
    if (!halfWayToken) return refused("signInExpired");
    const outcome = await passSecondFactor({ code, halfWayToken }, await browserOfRequest(), now);
    if (!outcome.ok) return outcome;
    await keepSignedIn(outcome.value);
    return done(safeNextPath(next));
  },
  answer: (goTo) => ({ goTo }),
});

export const signInDemoAction = formAction({
  name: "signInDemo",
  who: "anyone",
  schema: demoSignInSchema,
  run: async ({ personId, next }, { now }) => {
    const outcome = await signInDemo(personId, await browserOfRequest(), now);
    if (!outcome.ok) return outcome;
    await keepSignedIn(outcome.value);
    return done(safeNextPath(next));
  },
  answer: (goTo) => ({ goTo }),
});
