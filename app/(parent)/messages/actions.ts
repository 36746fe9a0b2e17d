"use server";

import type { Route } from "next";
import { followChild } from "@/lib/family/follow-child";
import { answerConversation } from "@/lib/messages/answer-conversation";
import { markNewsRead } from "@/lib/messages/mark-news-read";
import { markRead } from "@/lib/messages/mark-read";
import { muteConversation } from "@/lib/messages/mute-conversation";
import { recallMessage } from "@/lib/messages/recall-message";
import { answerForm, markReadForm, startConversationForm } from "@/lib/messages/schema";
import { startConversation } from "@/lib/messages/start-conversation";
import { byAct } from "@/lib/web/by-act";
import { buttonAction, formAction } from "@/lib/web/form-action";

export const startConversationAction = formAction({
  name: "startConversation",
  who: "person",
  schema: startConversationForm,
  run: async (input, { actor, now }) =>
    followChild(input.childId, await startConversation(actor, input, now)),
  answer: ({ conversationId, sendKey }) => ({
    goTo: `/messages/${conversationId}?sent=${sendKey}` as Route,
  }),
});

export const answerAsParentAction = formAction({
  name: "answerAsParent",
  who: "person",
  schema: answerForm,
  run: (input, { actor, now }) => answerConversation(actor, { ...input, side: "parent" }, now),
  answer: (_, { t }) => ({ message: t.conversations.sent }),
});

export const markReadAsParentAction = buttonAction({
  name: "markReadAsParent",
  who: "person",
  schema: markReadForm,
  run: (input, { actor, now }) => markRead(actor, { ...input, side: "parent" }, now),
});

export const muteConversationAction = buttonAction(byAct(muteConversation));

export const recallMessageAction = buttonAction(byAct(recallMessage));

export const markNewsReadAction = buttonAction(byAct(markNewsRead));
