import "server-only";
import { documentReady } from "@/emails/document-ready";
import { invoiceReady } from "@/emails/invoice-ready";
import type { Effect } from "@/lib/outbox/effect";
import type { OutboxPayloads } from "@/lib/outbox/kinds";
import { sendNotice } from "../send-notice";

export const sendInvoiceReady = (effect: Effect<OutboxPayloads["mail.invoice-ready"]>) =>
  sendNotice("mail.invoice-ready", invoiceReady, effect, "/account/invoices");

export const sendDocumentReady = (effect: Effect<OutboxPayloads["mail.document-ready"]>) =>
  sendNotice("mail.document-ready", documentReady, effect, "/child/documents");
