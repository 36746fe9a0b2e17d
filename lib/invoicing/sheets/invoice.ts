import type { Letterhead } from "@/lib/documents/letterhead";
import type { Block, Column, Row, Sheet } from "@/lib/documents/sheet";
import type { CareDay } from "@/lib/time/types";
import { maskIban } from "@/lib/validation/iban";
import type { DraftLine } from "../line";
import { childHeading, euros, hoursOf, longDay, monthName, placeText, referenceFacts } from "./words";

export type InvoiceFigures = {
  number: string;
  month: CareDay;
  issuedOn: CareDay;
  dueOn: CareDay;
  totalCents: number;
  lines: readonly DraftLine[];
};

const columns: Column[] = [
  { label: "Omschrijving", align: "start", width: 52 },
  { label: "Uren", align: "end", width: 14 },
  { label: "Uurtarief", align: "end", width: 16 },
  { label: "Bedrag", align: "end", width: 18 },
];

const rowOf = (line: DraftLine): Row => ({
  cells: [
    line.description,
    line.hours === null ? "" : hoursOf(line.hours),
    line.centsPerHour === null ? "" : euros(line.centsPerHour),
    euros(line.cents),
  ],
  ...detailOf(line),
});

const percent = (thousandths: number) => String(thousandths / 10).replace(".", ",");

/** How the hours came about, and which part of the amount is this payer's. */
function detailOf({ detail, thousandths }: DraftLine) {
  const part = thousandths < 1000 ? `uw deel: ${percent(thousandths)} procent` : null;
  const text = [detail, part].filter(Boolean).join(", ");
  return text ? { detail: text } : {};
}

const sumOf = (lines: readonly DraftLine[]) => lines.reduce((sum, line) => sum + line.cents, 0);

function groupsOf(lines: readonly DraftLine[]): DraftLine[][] {
  const groups = new Map<string, DraftLine[]>();
  for (const line of lines) {
    const key = `${line.about.child.id} ${line.registration.id}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}

/** Per child and registration a heading, its lines and its subtotal. */
export function lineBlocks(lines: readonly DraftLine[]): Block[] {
  return groupsOf(lines).flatMap((group): Block[] => {
    const first = group[0];
    if (!first) return [];
    const { text } = childHeading(first.about.child);
    const subtotal = { cells: [`Subtotaal ${text}`, "", "", euros(sumOf(group))], strong: true };
    return [
      { type: "heading", text, detail: placeText(first.about, first.registration.lrkNumber) },
      { type: "table", caption: `Regels voor ${text}`, columns, rows: [...group.map(rowOf), subtotal] },
    ];
  });
}

export const totals = (cents: number, label: string): Block => ({
  type: "sums",
  caption: label,
  rows: [
    { label: "Btw (kinderopvang is vrijgesteld)", value: euros(0) },
    { label, value: euros(cents), strong: true },
  ],
});

/** How the money moves: by debit when the payer signed for it, else by transfer. */
function paymentText(figures: InvoiceFigures, head: Letterhead): string {
  const { payer, organisation } = head;
  if (figures.totalCents <= 0) return "U hoeft voor deze factuur niets te betalen.";
  const { iban, mandateReference } = payer;
  if (iban && mandateReference) {
    const creditor = organisation.creditorId ? `, incassant-ID ${organisation.creditorId}` : "";
    return `Wij schrijven ${euros(figures.totalCents)} rond ${longDay(figures.dueOn)} af van uw rekening ${maskIban(iban)}, volgens machtiging ${mandateReference}${creditor}.`;
  }
  return `Wilt u ${euros(figures.totalCents)} uiterlijk ${longDay(figures.dueOn)} overmaken op ${organisation.iban} van ${organisation.name}, met vermelding van ${figures.number}?`;
}

export const roundingNote =
  "De uren zijn afgerond op twee decimalen. Elk bedrag is berekend over de precieze uren en daarna afgerond op hele centen.";

export const invoiceSheet = (figures: InvoiceFigures, head: Letterhead): Sheet => ({
  title: "Factuur",
  sender: head.sender,
  addressee: head.addressee,
  facts: [
    { label: "Factuurnummer", value: figures.number },
    { label: "Factuurdatum", value: longDay(figures.issuedOn) },
    { label: "Periode", value: monthName(figures.month) },
    { label: "Uiterlijk te betalen", value: longDay(figures.dueOn) },
    ...referenceFacts(head),
  ],
  intro: null,
  blocks: [
    ...lineBlocks(figures.lines),
    totals(figures.totalCents, "Totaal"),
    { type: "text", text: paymentText(figures, head) },
  ],
  notes: [roundingNote, "Vrijgesteld van btw (kinderopvang)."],
});
