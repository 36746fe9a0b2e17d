import "server-only";
import {
  type EventKind,
  eventKinds,
  type LetterKind,
  type OutboxKind,
  type OutboxPayloads,
} from "@/db/schema/outbox-kinds";
import type { Mail } from "@/lib/mail/transport";
import type { PlannedEffect } from "@/lib/outbox/effect";

/** A letter is written here and handed over together with others; null when nobody needs it any more. */
type Handler<Kind extends OutboxKind> = (
  effect: PlannedEffect<OutboxPayloads[Kind]>,
) => Kind extends LetterKind ? Promise<Mail | null> : Promise<void>;

type Handlers<Kinds extends OutboxKind> = { [Kind in Kinds]: () => Promise<Handler<Kind>> };

/** Every event is told in the same way, by the rule of its domain. */
const events = Object.fromEntries(
  eventKinds.map((kind) => [kind, async () => (await import("@/lib/notify/tell")).telling(kind)]),
) as unknown as Handlers<EventKind>;

/** Loaded when first needed: templates and their renderer cost nothing until a letter is due. */
export const handlers: Handlers<OutboxKind> = {
  ...events,
  "mail.password-reset": async () => (await import("@/lib/mail/letters/account")).writePasswordReset,
  "mail.invitation": async () => (await import("@/lib/mail/letters/account")).writeInvitation,
  "mail.password-changed": async () => (await import("@/lib/mail/letters/account")).writePasswordChanged,
  "mail.care-request-decided": async () =>
    (await import("@/lib/mail/letters/care-request")).writeCareRequestDecided,
  "mail.care-request-asked": async () =>
    (await import("@/lib/mail/letters/care-request")).writeCareRequestAsked,
  "mail.care-settled": async () => (await import("@/lib/mail/letters/care-request")).writeCareSettled,
  "mail.message": async () => (await import("@/lib/mail/letters/message")).writeNewMessage,
  "mail.urgent-message": async () => (await import("@/lib/mail/letters/message")).writeUrgentMessage,
  "mail.email-confirm": async () => (await import("@/lib/mail/letters/email-change")).writeEmailConfirm,
  "mail.email-change-notice": async () =>
    (await import("@/lib/mail/letters/email-change")).writeEmailChangeNotice,
  "mail.email-changed": async () => (await import("@/lib/mail/letters/email-switch")).writeEmailChanged,
  "mail.email-objected": async () => (await import("@/lib/mail/letters/email-switch")).writeEmailObjected,
  "mail.objection-decided": async () =>
    (await import("@/lib/mail/letters/email-switch")).writeObjectionDecided,
  "mail.objection-to-decide": async () =>
    (await import("@/lib/mail/letters/email-switch")).writeObjectionToDecide,
  "mail.account-siege": async () => (await import("@/lib/mail/letters/account")).writeAccountSiege,
  "mail.alarm-raised": async () => (await import("@/lib/mail/letters/alarm")).writeAlarmRaised,
  "mail.log-in-link": async () => (await import("@/lib/mail/letters/account")).writeLogInLink,
  "mail.change-to-decide": async () => (await import("@/lib/mail/letters/family-data")).writeChangeToDecide,
  "mail.child-change-asked": async () =>
    (await import("@/lib/mail/letters/family-data")).writeChildChangeAsked,
  "mail.change-decided": async () => (await import("@/lib/mail/letters/family-data")).writeChangeDecided,
  "mail.other-group-asked": async () => (await import("@/lib/mail/letters/family-data")).writeOtherGroupAsked,
  "mail.other-group-answered": async () =>
    (await import("@/lib/mail/letters/family-data")).writeOtherGroupAnswered,
  "mail.daily-summary": async () => (await import("@/lib/mail/letters/daily")).writeDailySummary,
  "mail.news": async () => (await import("@/lib/mail/letters/message")).writeNews,
  "mail.days-closed": async () => (await import("@/lib/mail/letters/closing")).writeDaysClosed,
  "mail.day-reopened": async () => (await import("@/lib/mail/letters/closing")).writeDayReopened,
  "photo.process": async () => (await import("@/lib/photo/process-photo")).processPhoto,
  "photo.drop-original": async () => (await import("@/lib/photo/erase-photo-files")).dropOriginal,
  "photo.erase": async () => (await import("@/lib/photo/erase-photo-files")).erasePhotoFiles,
  "mail.invoice-ready": async () => (await import("@/lib/mail/letters/papers")).writeInvoiceReady,
  "mail.contract-announced": async () => (await import("@/lib/mail/letters/papers")).writeContractAnnounced,
  "mail.rate-announced": async () => (await import("@/lib/mail/letters/papers")).writeRateAnnounced,
  "mail.rate-taken-back": async () => (await import("@/lib/mail/letters/papers")).writeRateTakenBack,
  "mail.document-ready": async () => (await import("@/lib/mail/letters/papers")).writeDocumentReady,
  "document.render": async () => (await import("@/lib/documents/render-document")).renderDocument,
};
