import "server-only";
import { newMessage } from "@/emails/new-message";
import { newsPublished } from "@/emails/news-published";
import { urgentMessage } from "@/emails/urgent-message";
import { isNewsUnread } from "@/lib/messages/announce-news";
import { isStillUnread } from "@/lib/messages/is-still-unread";
import type { Effect } from "@/lib/outbox/effect";
import type { OutboxPayloads } from "@/lib/outbox/kinds";
import { findRecipient } from "../recipient";
import { portalLink, sendLetter } from "../send-letter";

/** Nobody is written to who has read it by now, or no longer takes part. */
export async function sendNewMessage({ id, payload }: Effect<OutboxPayloads["mail.message"]>) {
  if (!(await isStillUnread(payload))) return;
  await sendLetter(newMessage, await findRecipient(payload), id, { link: portalLink("/messages") });
}

export async function sendUrgentMessage({ id, payload }: Effect<OutboxPayloads["mail.urgent-message"]>) {
  if (!(await isStillUnread(payload))) return;
  await sendLetter(urgentMessage, await findRecipient(payload), id, { link: portalLink("/messages") });
}

export async function sendNews({ id, payload }: Effect<OutboxPayloads["mail.news"]>) {
  if (!(await isNewsUnread(payload))) return;
  await sendLetter(newsPublished, await findRecipient(payload), id, { link: portalLink("/news") });
}
