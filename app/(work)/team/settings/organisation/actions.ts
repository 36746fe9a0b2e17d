"use server";

import type { Route } from "next";
import { chooseLogo } from "@/lib/organisation/choose-logo";
import { correctOrganisation } from "@/lib/organisation/correct-organisation";
import { forgetHouse } from "@/lib/organisation/queries";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const correctOrganisationAction = formAction({
  ...byAct(correctOrganisation),
  answer: (_, { t }) => {
    forgetHouse();
    return { message: t.settings.saved };
  },
});

export const chooseLogoAction = formAction({
  ...byAct(chooseLogo),
  answer: ({ before, now }) => {
    forgetHouse();
    const query = new URLSearchParams({ logo: now ? "set" : "gone", before: before ?? "" });
    return { goTo: `/team/settings/organisation?${query}#logo` as Route };
  },
});
