import type { ActNames } from "./act-names";

export const messageActs = {
  acts: [
    "conversation.started",
    "conversation.muted",
    "message.written",
    "message.recalled",
    "mailing.sent",
    "mailing.recalled",
    "attachment.added",
    "news.published",
    "news.withdrawn",
    "news.restored",
  ],
  unrefused: [],
  readings: ["conversation.read", "mailing.read", "attachment.opened", "news.read"],
} as const satisfies ActNames;
