"use server";

import { askOtherGroup } from "@/lib/other-group/ask-other-group";
import { cancelOtherGroup } from "@/lib/other-group/cancel-other-group";
import { otherGroup } from "@/lib/texts/other-group";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const askOtherGroupAction = formAction({
  ...byAct(askOtherGroup),
  answer: ({ state }, { language }) => ({
    message: otherGroup[language][state === "given" ? "recorded" : "asked"],
  }),
});

export const cancelOtherGroupAction = formAction({
  ...byAct(cancelOtherGroup),
  answer: (_, { language }) => ({ message: otherGroup[language].cancelled }),
});
