"use server";

import type { Route } from "next";
import { done } from "@/lib/act/outcome";
import { answerConversation } from "@/lib/messages/answer-conversation";
import { markRead } from "@/lib/messages/mark-read";
import { publishNews } from "@/lib/messages/publish-news";
import { recallMailing } from "@/lib/messages/recall-mailing";
import { recallMessage } from "@/lib/messages/recall-message";
import { restoreNews } from "@/lib/messages/restore-news";
import { answerForm, markReadForm } from "@/lib/messages/schema";
import { withdrawNews } from "@/lib/messages/withdraw-news";
import { writeToFamilies } from "@/lib/messages/write-to-families";
import { byAct } from "@/lib/web/by-act";
import { buttonAction, formAction } from "@/lib/web/form-action";

/** One family: to the conversation; several: to what they have in common, where it can be taken back. */
export const writeToFamiliesAction = formAction({
  name: "writeToFamilies",
  who: "person",
  schema: writeToFamilies.input,
  run: async (input, { actor, now }) => {
    const outcome = await writeToFamilies(actor, input, now);
    return outcome.ok ? done({ ...outcome.value, sendKey: input.sendKey }) : outcome;
  },
  answer: ({ conversationIds: [first], mailingId, sendKey }) => {
    const one = first ? `/${first}` : "";
    const where = `${mailingId ? `/mailings/${mailingId}` : one}?inbox=sent`;
    return { goTo: `/team/messages${where}&sent=${sendKey}` as Route };
  },
});

export const answerAsStaffAction = formAction({
  name: "answerAsStaff",
  who: "person",
  schema: answerForm,
  run: (input, { actor, now }) => answerConversation(actor, { ...input, side: "staff" }, now),
  answer: (_, { t }) => ({ message: t.conversations.sent }),
});

export const markReadAsStaffAction = buttonAction({
  name: "markReadAsStaff",
  who: "person",
  schema: markReadForm,
  run: (input, { actor, now }) => markRead(actor, { ...input, side: "staff" }, now),
});

export const recallAsStaffAction = buttonAction(byAct(recallMessage));

export const recallMailingAction = formAction({
  ...byAct(recallMailing),
  answer: ({ mailingId }) => ({ goTo: `/team/messages/mailings/${mailingId}?inbox=sent` as Route }),
});

export const publishNewsAction = formAction({
  ...byAct(publishNews),
  answer: (_, { t }) => ({ message: t.newsTexts.published }),
});

export const withdrawNewsAction = formAction({
  ...byAct(withdrawNews),
  answer: (_, { t }) => ({ message: t.newsTexts.withdrawn }),
});

export const restoreNewsAction = formAction({
  ...byAct(restoreNews),
  answer: (_, { t }) => ({ message: t.newsTexts.restored }),
});
