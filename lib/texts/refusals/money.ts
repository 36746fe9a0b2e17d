import { defineMessages } from "@/lib/i18n/define-messages";

/** Invoices and other papers. */
export const moneyRefusals = defineMessages({
  nl: {
    monthTooFarAhead: "Factureren kan tot en met de volgende maand.",
    nothingToInvoice: "Voor deze maand is er niets te factureren.",
    bookYearNotOver: "Dit jaar is nog niet voorbij.",
    bookYearClosed: "Dit boekjaar is al afgesloten.",
    bookYearOpen: "Dit boekjaar is niet afgesloten.",
    creditedAlready: "Deze factuur is al gecrediteerd.",
    paidAlready: "Deze factuur is al betaald.",
    paymentRecordedAlready: "Deze betaling is al verwerkt.",
    refundTooHigh: "Dit is meer dan deze betaler te goed heeft.",
    reversedAlready: "Deze boeking is al teruggedraaid.",
    openingBalanceSet: "Deze betaler heeft al een beginsaldo. Draai dat eerst terug.",
    payerInUse: "Op deze betaler staan al contracten, facturen of betalingen.",
    nothingToState: "In dit jaar is er voor deze ouder geen opvang gefactureerd.",
    nothingStale: "Alle jaaropgaven van dit jaar kloppen al.",
    noContractInYear: "In dit jaar is er geen contract.",
    notPrintable:
      'Op papier komt voor sommige letters een merkteken (\u{fffd}). Vul een schrijfwijze in gewone letters in, of kies "Toch uitgeven".',
  },
  en: {
    monthTooFarAhead: "You can invoice up to and including next month.",
    nothingToInvoice: "There is nothing to invoice for this month.",
    bookYearNotOver: "This year is not over yet.",
    bookYearClosed: "This book year is closed already.",
    bookYearOpen: "This book year is not closed.",
    creditedAlready: "This invoice has already been credited.",
    paidAlready: "This invoice has already been paid.",
    paymentRecordedAlready: "This payment has already been recorded.",
    refundTooHigh: "This is more than what this payer has in favour.",
    reversedAlready: "This entry has already been reversed.",
    openingBalanceSet: "This payer has an opening balance already. Reverse that one first.",
    payerInUse: "There are contracts, invoices or payments of this payer already.",
    nothingToState: "No care was invoiced to this parent in this year.",
    nothingStale: "All annual statements of this year hold already.",
    noContractInYear: "There is no contract in this year.",
    notPrintable:
      'On paper some letters become a mark (\u{fffd}). Enter a spelling in common letters, or choose "Issue anyway".',
  },
});
