import { event, notice } from "./kind";

export const messageKinds = {
  "message.sent": event<{ conversationId: string; messageId: string }>(),
  "message.urgent": event<{ conversationId: string; messageId: string }>(),
  "news.published": event<{ newsId: string }>(),
  /** To a guardian who takes part in the conversation. */
  "mail.message": notice(),
  "mail.urgent-message": notice(),
  "mail.news": notice(),
};
