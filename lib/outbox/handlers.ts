import "server-only";
import type { Effect } from "./effect";
import type { OutboxKind, OutboxPayloads } from "./kinds";

type Handler<Kind extends OutboxKind> = (effect: Effect<OutboxPayloads[Kind]>) => Promise<void>;

/** Loaded when first needed: templates and their renderer cost nothing until a letter is due. */
export const handlers: { [Kind in OutboxKind]: () => Promise<Handler<Kind>> } = {
  "mail.password-reset": async () => (await import("@/lib/mail/letters/account")).sendPasswordReset,
  "mail.invitation": async () => (await import("@/lib/mail/letters/account")).sendInvitation,
  "mail.password-changed": async () => (await import("@/lib/mail/letters/account")).sendPasswordChanged,
  "mail.care-request-decided": async () =>
    (await import("@/lib/mail/letters/care-request")).sendCareRequestDecided,
  "mail.care-request-asked": async () =>
    (await import("@/lib/mail/letters/care-request")).sendCareRequestAsked,
  "mail.message": async () => (await import("@/lib/mail/letters/message")).sendNewMessage,
  "mail.urgent-message": async () => (await import("@/lib/mail/letters/message")).sendUrgentMessage,
  "mail.email-confirm": async () => (await import("@/lib/mail/letters/email-change")).sendEmailConfirm,
  "mail.email-change-notice": async () =>
    (await import("@/lib/mail/letters/email-change")).sendEmailChangeNotice,
  "mail.email-changed": async () => (await import("@/lib/mail/letters/email-switch")).sendEmailChanged,
  "mail.email-objected": async () => (await import("@/lib/mail/letters/email-switch")).sendEmailObjected,
  "mail.objection-decided": async () =>
    (await import("@/lib/mail/letters/email-switch")).sendObjectionDecided,
  "mail.objection-to-decide": async () =>
    (await import("@/lib/mail/letters/email-switch")).sendObjectionToDecide,
  "mail.account-siege": async () => (await import("@/lib/mail/letters/account")).sendAccountSiege,
  "mail.log-in-link": async () => (await import("@/lib/mail/letters/account")).sendLogInLink,
  "mail.change-to-decide": async () => (await import("@/lib/mail/letters/family-data")).sendChangeToDecide,
  "mail.child-change-asked": async () =>
    (await import("@/lib/mail/letters/family-data")).sendChildChangeAsked,
  "mail.change-decided": async () => (await import("@/lib/mail/letters/family-data")).sendChangeDecided,
  "mail.daily-part": async () => (await import("@/lib/mail/letters/daily")).gatherDailyPart,
  "mail.daily-summary": async () => (await import("@/lib/mail/letters/daily")).sendDailySummary,
  "news.announce": async () => (await import("@/lib/messages/announce-news")).announceNews,
  "mail.news": async () => (await import("@/lib/mail/letters/message")).sendNews,
  "photo.process": async () => (await import("@/lib/photo/process-photo")).processPhoto,
  "photo.drop-original": async () => (await import("@/lib/photo/erase-photo-files")).dropOriginal,
  "photo.erase": async () => (await import("@/lib/photo/erase-photo-files")).erasePhotoFiles,
  "mail.invoice-ready": async () => (await import("@/lib/mail/letters/papers")).sendInvoiceReady,
  "mail.document-ready": async () => (await import("@/lib/mail/letters/papers")).sendDocumentReady,
  "document.render": async () => (await import("@/lib/documents/render-document")).renderDocument,
};
