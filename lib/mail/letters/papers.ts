import "server-only";
import { documentReady } from "@/emails/document-ready";
import { invoiceReady } from "@/emails/invoice-ready";
import { noticeWriter } from "../write-notice";

export const writeInvoiceReady = noticeWriter(invoiceReady, "/account/invoices");
export const writeDocumentReady = noticeWriter(documentReady, "/child/documents");
