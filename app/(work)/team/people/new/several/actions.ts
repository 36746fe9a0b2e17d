"use server";

import { engageSeveral } from "@/lib/staff/engage-several";
import { engageTogether } from "@/lib/texts/engage-together";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const engageSeveralAction = formAction({
  ...byAct(engageSeveral),
  answer: ({ count }, { language }) => ({ message: engageTogether[language].done(count) }),
});
