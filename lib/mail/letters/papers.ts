import "server-only";
import { contractAnnounced } from "@/emails/contract-announced";
import { documentReady } from "@/emails/document-ready";
import { invoiceReady } from "@/emails/invoice-ready";
import { rateAnnounced } from "@/emails/rate-announced";
import { rateTakenBack } from "@/emails/rate-taken-back";
import { noticeWriter } from "../write-notice";

export const writeInvoiceReady = noticeWriter(invoiceReady, "/account/invoices");
export const writeContractAnnounced = noticeWriter(contractAnnounced, "/child/contract");
export const writeRateAnnounced = noticeWriter(rateAnnounced, "/child/contract");
export const writeRateTakenBack = noticeWriter(rateTakenBack, "/child/contract");
export const writeDocumentReady = noticeWriter(documentReady, "/child/documents");
