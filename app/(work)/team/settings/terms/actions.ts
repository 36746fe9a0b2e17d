"use server";

import type { Route } from "next";
import { takeBackTerms } from "@/lib/organisation/take-back-terms";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const takeBackTermsAction = formAction({
  ...byAct(takeBackTerms),
  answer: () => ({ goTo: "/team/settings/terms?takenBack=1" as Route }),
});
