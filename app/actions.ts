"use server";

import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { sessionCookie } from "@/lib/access/session-token";
import { forgetSession } from "@/lib/account/browser/own-cookies";
import { chooseLanguage } from "@/lib/account/choose-language";
import { chooseLanguageSchema } from "@/lib/account/schema";
import { signOut } from "@/lib/account/session/sign-out";
import { nothing } from "@/lib/act/input";
import { done } from "@/lib/act/outcome";
import { chooseChild, chooseChildSchema } from "@/lib/family/choose-child";
import { placeForOtherChild } from "@/lib/family/chosen-child";
import { followChild } from "@/lib/family/follow-child";
import { languageCookie } from "@/lib/i18n/language";
import { buttonAction } from "@/lib/web/form-action";

/** Actions of the frame around every page. A year, so that the choice outlives a log-in. */
const choiceCookie = () => ({ ...sessionCookie().options, maxAge: 365 * 24 * 3600 });

export const signOutAction = buttonAction({
  name: "signOut",
  // Whoever's session ended by itself wants the cookie gone all the same.
  who: "anyone",
  schema: nothing,
  run: async (_input, { actor, now }) => {
    if (actor) await signOut(actor, {}, now);
    await forgetSession();
    return done();
  },
  goTo: () => "/signed-out" as Route,
});

export const chooseLanguageAction = buttonAction({
  name: "chooseLanguage",
  who: "anyone",
  schema: chooseLanguageSchema,
  run: async (choice, { actor, now }) => {
    (await cookies()).set(languageCookie, choice.language, choiceCookie());
    return actor ? chooseLanguage(actor, choice, now) : done();
  },
});

export const chooseChildAction = buttonAction({
  name: "chooseChild",
  who: "person",
  schema: chooseChildSchema,
  run: async ({ childId }, { actor, now }) => {
    const outcome = await followChild(childId, await chooseChild(actor, childId, now));
    return outcome.ok ? done((await headers()).get("x-portal-path") ?? "/") : outcome;
  },
  goTo: (shown) => placeForOtherChild(shown) as Route,
});
