import "server-only";
import { onlyRow } from "@/db/only-row";
import { type InvoiceKind, type InvoiceState, invoice, invoiceLine } from "@/db/schema/invoice";
import type { Transaction } from "@/db/transaction";
import type { SeriesNumber } from "@/lib/documents/series";
import type { CareDay } from "@/lib/time/types";
import type { DraftLine } from "./draft-lines";

type Head = SeriesNumber & {
  kind: InvoiceKind;
  payerId: string;
  month: CareDay;
  state: InvoiceState;
  issuedOn: CareDay;
  dueOn: CareDay;
  creditsId: string | null;
};

export const sumOf = (lines: readonly { cents: number }[]) =>
  lines.reduce((sum, line) => sum + line.cents, 0);

/** An invoice or credit note with its lines, in that order; the database sees to it that they add up. */
export async function writeInvoice(
  tx: Transaction,
  head: Head,
  lines: readonly DraftLine[],
): Promise<string> {
  const row = { ...head, totalCents: sumOf(lines) };
  const invoiceId = onlyRow(await tx.insert(invoice).values(row).returning({ id: invoice.id })).id;
  await tx.insert(invoiceLine).values(
    lines.map(({ contract, registration, detail: _detail, ...line }, index) => ({
      ...line,
      invoiceId,
      position: index + 1,
      childId: contract.child.id,
      registrationId: registration.id,
      contractId: contract.id,
    })),
  );
  return invoiceId;
}
