"use server";

import { correctOrganisation } from "@/lib/organisation/correct-organisation";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const correctOrganisationAction = formAction({
  ...byAct(correctOrganisation),
  answer: (_, { t }) => ({ message: t.settings.saved }),
});
