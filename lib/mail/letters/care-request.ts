import "server-only";
import { careRequestAsked } from "@/emails/care-request-asked";
import { careRequestDecided } from "@/emails/care-request-decided";
import type { Effect } from "@/lib/outbox/effect";
import type { OutboxPayloads } from "@/lib/outbox/kinds";
import { findRecipient } from "../recipient";
import { portalLink, sendLetter } from "../send-letter";

export async function sendCareRequestDecided({
  id,
  payload,
}: Effect<OutboxPayloads["mail.care-request-decided"]>) {
  await sendLetter(careRequestDecided, await findRecipient(payload), id, {
    link: portalLink("/planning/requests"),
  });
}

export async function sendCareRequestAsked({
  id,
  payload,
}: Effect<OutboxPayloads["mail.care-request-asked"]>) {
  await sendLetter(careRequestAsked, await findRecipient(payload), id, {
    link: portalLink("/staff/requests"),
  });
}
