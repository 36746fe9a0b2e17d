import { byCarers, byFamily, byOffice, here, there } from "../answers";
import { type Action, decide, read, readUnread, said, work } from "../replies";

export const messagesActions: Record<string, Action> = {
  startConversationAction: {
    fields: (target) => ({ ...said(), childId: target.childId, to: "group", subject: "Vraag" }),
    may: byFamily,
    works: "parent",
  },
  answerAsParentAction: {
    fields: (target) => ({ ...said(), ...read(target) }),
    may: byFamily,
    works: "parent",
  },
  markReadAsParentAction: { fields: readUnread, may: byFamily, works: "parent" },
  muteConversationAction: {
    fields: (target) => ({ conversationId: target.conversationId, muted: "yes" }),
    may: byFamily,
    works: "parent",
  },
  recallMessageAction: { fields: ({ messageId }) => ({ messageId }), may: byFamily, works: "parent" },
  markNewsReadAction: {
    fields: ({ newsId }) => ({ newsId }),
    may: { parent: here, otherParent: there },
    works: "parent",
  },
  writeToFamiliesAction: {
    fields: ({ childId }) => ({ ...said(), audience: `child:${childId}`, subject: "Vraag" }),
    may: { ...work, ...byOffice },
    works: "carer",
  },
  answerAsStaffAction: {
    fields: (target) => ({ ...said(), ...read(target) }),
    may: { ...work, ...byOffice },
    works: "carer",
  },
  markReadAsStaffAction: { fields: readUnread, may: { ...work, ...byOffice }, works: "carer" },
  recallAsStaffAction: {
    fields: ({ staffMessageId }) => ({ messageId: staffMessageId }),
    may: byCarers,
    works: "carer",
  },
  recallMailingAction: {
    fields: ({ mailingId }) => ({ mailingId }),
    may: byCarers,
    works: "carer",
  },
  publishNewsAction: {
    fields: ({ locationId }) => ({ ...said(), locationId, title: "Studiedag" }),
    may: decide,
    works: "manager",
  },
  withdrawNewsAction: {
    fields: ({ spareNewsId }) => ({ newsId: spareNewsId }),
    may: decide,
    works: "manager",
  },
  restoreNewsAction: {
    fields: ({ withdrawnNewsId }) => ({ newsId: withdrawnNewsId }),
    may: decide,
    works: "manager",
  },
};
