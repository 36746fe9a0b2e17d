import "server-only";
import type { OutboxPayloads } from "@/db/schema/outbox-kinds";
import { careRequestAsked } from "@/emails/care-request-asked";
import { careRequestDecided } from "@/emails/care-request-decided";
import type { Effect } from "@/lib/outbox/effect";
import { writeNotice } from "../write-notice";

export const writeCareRequestDecided = (effect: Effect<OutboxPayloads["mail.care-request-decided"]>) =>
  writeNotice("mail.care-request-decided", careRequestDecided, effect, "/planning/requests");

export const writeCareRequestAsked = (effect: Effect<OutboxPayloads["mail.care-request-asked"]>) =>
  writeNotice("mail.care-request-asked", careRequestAsked, effect, "/staff/requests");
