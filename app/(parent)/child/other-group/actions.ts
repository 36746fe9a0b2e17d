"use server";

import { followChild } from "@/lib/family/follow-child";
import { answerOtherGroup } from "@/lib/other-group/answer-other-group";
import { otherGroup } from "@/lib/texts/other-group";
import { formAction } from "@/lib/web/form-action";

export const answerOtherGroupAction = formAction({
  name: answerOtherGroup.actName,
  who: "person",
  schema: answerOtherGroup.input,
  run: async (input, { actor, now }) => {
    const outcome = await answerOtherGroup(actor, input, now);
    return outcome.ok ? followChild(outcome.value.childId, outcome) : outcome;
  },
  answer: (_, { language }) => ({ message: otherGroup[language].saved }),
});
