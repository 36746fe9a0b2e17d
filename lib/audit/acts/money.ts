import type { ActNames } from "./act-names";

export const moneyActs = {
  acts: [
    "contract.agreed",
    "contract.changed",
    "contract.ended",
    "contract.extended",
    "contractVersion.drafted",
    "contractVersion.offered",
    "contractVersion.bound",
    "contractVersion.declined",
    "contractVersion.cancelled",
    "product.registered",
    "product.corrected",
    "rate.announced",
    "rate.takenBack",
    "billing.set",
    "invoice.issued",
    "invoices.run",
    "invoice.credited",
    "invoice.paid",
    "contract.published",
    "annualStatement.published",
    "annualEstimate.published",
  ],
  unrefused: ["contractVersion.lapsed"],
  readings: ["document.opened"],
} as const satisfies ActNames;
