import "server-only";
import { documentReady } from "@/emails/document-ready";
import { invoiceReady } from "@/emails/invoice-ready";
import type { Effect } from "@/lib/outbox/effect";
import type { OutboxPayloads } from "@/lib/outbox/kinds";
import { findRecipient } from "../recipient";
import { portalLink, sendLetter } from "../send-letter";

export async function sendInvoiceReady({ id, payload }: Effect<OutboxPayloads["mail.invoice-ready"]>) {
  await sendLetter(invoiceReady, await findRecipient(payload), id, { link: portalLink("/account/invoices") });
}

export async function sendDocumentReady({ id, payload }: Effect<OutboxPayloads["mail.document-ready"]>) {
  await sendLetter(documentReady, await findRecipient(payload), id, { link: portalLink("/child/documents") });
}
