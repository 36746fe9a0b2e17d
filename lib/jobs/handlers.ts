import "server-only";
import type { LetterKind, OutboxKind, OutboxPayloads } from "@/db/schema/outbox-kinds";
import type { Mail } from "@/lib/mail/transport";
import type { Effect } from "@/lib/outbox/effect";

/** A letter is written here and handed over together with others; null when nobody needs it any more. */
type Handler<Kind extends OutboxKind> = (
  effect: Effect<OutboxPayloads[Kind]>,
) => Kind extends LetterKind ? Promise<Mail | null> : Promise<void>;

/** Loaded when first needed: templates and their renderer cost nothing until a letter is due. */
export const handlers: { [Kind in OutboxKind]: () => Promise<Handler<Kind>> } = {
  "mail.password-reset": async () => (await import("@/lib/mail/letters/account")).writePasswordReset,
  "mail.invitation": async () => (await import("@/lib/mail/letters/account")).writeInvitation,
  "mail.password-changed": async () => (await import("@/lib/mail/letters/account")).writePasswordChanged,
  "mail.care-request-decided": async () =>
    (await import("@/lib/mail/letters/care-request")).writeCareRequestDecided,
  "mail.care-request-asked": async () =>
    (await import("@/lib/mail/letters/care-request")).writeCareRequestAsked,
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
  "mail.log-in-link": async () => (await import("@/lib/mail/letters/account")).writeLogInLink,
  "mail.change-to-decide": async () => (await import("@/lib/mail/letters/family-data")).writeChangeToDecide,
  "mail.child-change-asked": async () =>
    (await import("@/lib/mail/letters/family-data")).writeChildChangeAsked,
  "mail.change-decided": async () => (await import("@/lib/mail/letters/family-data")).writeChangeDecided,
  "daily.part": async () => (await import("@/lib/mail/letters/daily")).gatherDailyPart,
  "mail.daily-summary": async () => (await import("@/lib/mail/letters/daily")).writeDailySummary,
  "news.announce": async () => (await import("@/lib/messages/announce-news")).announceNews,
  "mail.news": async () => (await import("@/lib/mail/letters/message")).writeNews,
  "photo.process": async () => (await import("@/lib/photo/process-photo")).processPhoto,
  "photo.drop-original": async () => (await import("@/lib/photo/erase-photo-files")).dropOriginal,
  "photo.erase": async () => (await import("@/lib/photo/erase-photo-files")).erasePhotoFiles,
  "mail.invoice-ready": async () => (await import("@/lib/mail/letters/papers")).writeInvoiceReady,
  "mail.document-ready": async () => (await import("@/lib/mail/letters/papers")).writeDocumentReady,
  "document.render": async () => (await import("@/lib/documents/render-document")).renderDocument,
};
