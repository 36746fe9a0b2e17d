import "server-only";
import { careRequestAsked } from "@/emails/care-request-asked";
import { careRequestDecided } from "@/emails/care-request-decided";
import type { Effect } from "@/lib/outbox/effect";
import type { OutboxPayloads } from "@/lib/outbox/kinds";
import { sendNotice } from "../send-notice";

export const sendCareRequestDecided = (effect: Effect<OutboxPayloads["mail.care-request-decided"]>) =>
  sendNotice("mail.care-request-decided", careRequestDecided, effect, "/planning/requests");

export const sendCareRequestAsked = (effect: Effect<OutboxPayloads["mail.care-request-asked"]>) =>
  sendNotice("mail.care-request-asked", careRequestAsked, effect, "/staff/requests");
