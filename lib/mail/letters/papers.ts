import "server-only";
import type { OutboxPayloads } from "@/db/schema/outbox-kinds";
import { documentReady } from "@/emails/document-ready";
import { invoiceReady } from "@/emails/invoice-ready";
import type { Effect } from "@/lib/outbox/effect";
import { writeNotice } from "../write-notice";

export const writeInvoiceReady = (effect: Effect<OutboxPayloads["mail.invoice-ready"]>) =>
  writeNotice("mail.invoice-ready", invoiceReady, effect, "/account/invoices");

export const writeDocumentReady = (effect: Effect<OutboxPayloads["mail.document-ready"]>) =>
  writeNotice("mail.document-ready", documentReady, effect, "/child/documents");
