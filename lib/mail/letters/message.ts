import "server-only";
import type { OutboxPayloads } from "@/db/schema/outbox-kinds";
import { newMessage } from "@/emails/new-message";
import { newsPublished } from "@/emails/news-published";
import { urgentMessage } from "@/emails/urgent-message";
import type { Effect } from "@/lib/outbox/effect";
import { writeNotice } from "../write-notice";

/** Nobody is written to who has read it by now, or no longer takes part. */
export const writeNewMessage = (effect: Effect<OutboxPayloads["mail.message"]>) =>
  writeNotice("mail.message", newMessage, effect, "/messages");

export const writeUrgentMessage = (effect: Effect<OutboxPayloads["mail.urgent-message"]>) =>
  writeNotice("mail.urgent-message", urgentMessage, effect, "/messages");

export const writeNews = (effect: Effect<OutboxPayloads["mail.news"]>) =>
  writeNotice("mail.news", newsPublished, effect, "/news");
