import "server-only";
import { onlyRow } from "@/db/only-row";
import { type InvoiceKind, invoice, invoiceLine } from "@/db/schema/invoice";
import type { Transaction } from "@/db/transaction";
import type { SeriesNumber } from "@/lib/documents/series";
import { lockPayer, writeEntry } from "@/lib/ledger/ledger";
import type { CareDay } from "@/lib/time/types";
import type { DraftLine } from "./line";

type Head = SeriesNumber & {
  kind: InvoiceKind;
  payerId: string;
  month: CareDay;
  issuedOn: CareDay;
  dueOn: CareDay;
  creditsId: string | null;
};

export const sumOf = (lines: readonly { cents: number }[]) =>
  lines.reduce((sum, line) => sum + line.cents, 0);

/** An invoice or credit note with its lines and its entry in the ledger; the database sees to it that they say the same. */
export async function writeInvoice(
  tx: Transaction,
  head: Head,
  lines: readonly DraftLine[],
): Promise<{ invoiceId: string; entryId: string }> {
  const row = { ...head, totalCents: sumOf(lines) };
  const invoiceId = onlyRow(await tx.insert(invoice).values(row).returning({ id: invoice.id })).id;
  await tx.insert(invoiceLine).values(
    lines.map(({ about, registration, detail: _detail, ...line }, index) => ({
      ...line,
      invoiceId,
      position: index + 1,
      childId: about.child.id,
      registrationId: registration.id,
      contractId: about.contractId,
    })),
  );
  const { payerId, kind, issuedOn: day } = head;
  await lockPayer(tx, payerId);
  const entryId = await writeEntry(tx, { payerId, kind, cents: row.totalCents, day, invoiceId });
  return { invoiceId, entryId };
}
