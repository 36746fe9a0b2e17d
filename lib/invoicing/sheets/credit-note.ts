import type { Letterhead } from "@/lib/documents/letterhead";
import type { Sheet } from "@/lib/documents/sheet";
import { type InvoiceFigures, lineBlocks, roundingNote, totals } from "./invoice";
import { longDay, monthName, referenceFacts } from "./words";

export type CreditFigures = Omit<InvoiceFigures, "dueOn"> & {
  credits: { number: string; wasPaid: boolean };
  reason: string;
};

export const creditNoteSheet = (figures: CreditFigures, head: Letterhead): Sheet => ({
  title: "Creditnota",
  sender: head.sender,
  addressee: head.addressee,
  facts: [
    { label: "Nummer", value: figures.number },
    { label: "Datum", value: longDay(figures.issuedOn) },
    { label: "Bij factuur", value: figures.credits.number },
    { label: "Periode", value: monthName(figures.month) },
    ...referenceFacts(head),
  ],
  intro: `Met deze creditnota vervalt factuur ${figures.credits.number}. Reden: ${figures.reason}`,
  blocks: [
    ...lineBlocks(figures.lines),
    totals(figures.totalCents, "Totaal"),
    {
      type: "text",
      text: figures.credits.wasPaid
        ? "Wat u op deze factuur al betaalde, verrekenen wij met u."
        : "U hoeft deze factuur niet meer te betalen.",
    },
  ],
  notes: [roundingNote, "Vrijgesteld van btw (kinderopvang)."],
});
