import { event, notice, work } from "./kind";

export const paperKinds = {
  /** An invoice or credit note. */
  "invoice.issued": event<{ invoiceId: string }>(),
  /** A contract, annual statement or estimate. */
  "document.published": event<{ documentId: string }>(),
  /** Another rate of a product, from a day on; or that it does not come after all. */
  "rate.announced": event<{ productId: string; startsOn: string }>(),
  "rate.takenBack": event<{ productId: string; startsOn: string }>(),
  /** A running contract has other times from a day on. */
  "contract.announced": event<{ versionId: string }>(),
  /** To the payer. */
  "mail.invoice-ready": notice(),
  "mail.document-ready": notice(),
  "mail.contract-announced": notice(),
  "mail.rate-announced": notice(),
  "mail.rate-taken-back": notice(),
  /** The PDF of a paper, made once. */
  "document.render": work<{ documentId: string }>("pictures"),
};
