import "server-only";
import type { Transaction } from "@/db/transaction";
import type { Outcome } from "@/lib/act/outcome";
import { addDocument } from "@/lib/documents/add-document";
import type { Sheet } from "@/lib/documents/sheet";
import { planEvent } from "@/lib/notice/plan-event";
import type { Instant } from "@/lib/time/instant";
import type { DraftLine } from "./line";

type Sent = {
  kind: "invoice" | "credit_note";
  invoiceId: string;
  payerId: string;
  year: number;
  number: string;
  sheet: Sheet;
  acceptMarks?: true | undefined;
};

export const childrenOf = (lines: readonly DraftLine[]) => [
  ...new Set(lines.map((line) => line.about.child.id)),
];

/** Keeps the paper of an invoice or credit note and plans its PDF and the letter to the payer. */
export async function sendPaper(
  tx: Transaction,
  sent: Sent,
  lines: readonly DraftLine[],
  now: Instant,
): Promise<Outcome<string>> {
  const { invoiceId, payerId, number, ...paper } = sent;
  const once = { edition: 1, replacesId: null, figures: number };
  const row = { ...paper, ...once, number, payerId, subjectId: invoiceId, childIds: childrenOf(lines) };
  const [added] = await Promise.all([
    addDocument(tx, row, now),
    planEvent(tx, "invoice.issued", { invoiceId }, now),
  ]);
  return added;
}
