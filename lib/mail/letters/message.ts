import "server-only";
import { newMessage } from "@/emails/new-message";
import { newsPublished } from "@/emails/news-published";
import { urgentMessage } from "@/emails/urgent-message";
import type { Effect } from "@/lib/outbox/effect";
import type { OutboxPayloads } from "@/lib/outbox/kinds";
import { sendNotice } from "../send-notice";

/** Nobody is written to who has read it by now, or no longer takes part. */
export const sendNewMessage = (effect: Effect<OutboxPayloads["mail.message"]>) =>
  sendNotice("mail.message", newMessage, effect, "/messages");

export const sendUrgentMessage = (effect: Effect<OutboxPayloads["mail.urgent-message"]>) =>
  sendNotice("mail.urgent-message", urgentMessage, effect, "/messages");

export const sendNews = (effect: Effect<OutboxPayloads["mail.news"]>) =>
  sendNotice("mail.news", newsPublished, effect, "/news");
