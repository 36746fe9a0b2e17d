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

export type CorrectionFigures = Omit<InvoiceFigures, "dueOn"> & {
  /** Numbers of the papers of which lines are corrected. */
  corrects: readonly string[];
};

/** Of care that was billed and is not owed: what it corrects stands on its lines. */
export const correctionSheet = (figures: CorrectionFigures, head: Letterhead): Sheet => ({
  title: "Creditnota",
  sender: head.sender,
  addressee: head.addressee,
  facts: [
    { label: "Nummer", value: figures.number },
    { label: "Datum", value: longDay(figures.issuedOn) },
    ...(figures.corrects.length > 0 ? [{ label: "Corrigeert", value: figures.corrects.join(", ") }] : []),
    { label: "Periode", value: monthName(figures.month) },
    ...referenceFacts(head),
  ],
  intro: "Er is iets veranderd in de opvang die wij u in rekening brachten. Hieronder staat wat en waarom.",
  blocks: [
    ...lineBlocks(figures.lines),
    totals(figures.totalCents, "Totaal"),
    {
      type: "text",
      text: "Dit bedrag verrekenen wij met wat nog openstaat. Blijft er iets over, dan krijgt u dat terug.",
    },
  ],
  notes: [roundingNote, "Vrijgesteld van btw (kinderopvang)."],
});
