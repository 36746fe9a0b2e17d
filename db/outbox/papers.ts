import { event, notice, work } from "./kind";

export const paperKinds = {
  /** An invoice or credit note. */
  "invoice.issued": event<{ invoiceId: string }>(),
  /** A contract, annual statement or estimate. */
  "document.published": event<{ documentId: string }>(),
  /** To the payer. */
  "mail.invoice-ready": notice(),
  "mail.document-ready": notice(),
  /** The PDF of a paper, made once. */
  "document.render": work<{ documentId: string }>("pictures"),
};
