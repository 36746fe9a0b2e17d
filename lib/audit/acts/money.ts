import type { ActNames } from "./act-names";

export const moneyActs = {
  acts: [
    "contract.agreed",
    "contract.ended",
    "billing.set",
    "payer.registered",
    "payer.corrected",
    "payer.retired",
    "invoice.issued",
    "invoices.run",
    "invoice.credited",
    "invoice.writtenOff",
    "payment.recorded",
    "refund.recorded",
    "entry.reversed",
    "openingBalance.set",
    "contract.published",
    "annualStatement.published",
    "annualEstimate.published",
  ],
  unrefused: [],
  readings: ["document.opened"],
} as const satisfies ActNames;
