import { randomUUID } from "node:crypto";
import { and, asc, eq, getTableColumns, sql } from "drizzle-orm";
import { careRequest, careRequestSlot } from "@/db/schema/care-request";
import { document } from "@/db/schema/document";
import { type InvoiceState, invoice, invoiceLine } from "@/db/schema/invoice";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import type { Sheet } from "@/lib/documents/sheet";
import { issueInvoice } from "@/lib/invoicing/issue-invoice";
import { addDays, addMonths, type CareDay, startOfMonth, today, weekday } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { asLocalTime } from "@/lib/time/local-time";
import { asSetUp, makeFamily, makeOrganisation, makeStaff } from "../../support/factories";

/** Row-level policies go by the real day, so these tests bill the month that it is. */
export const month = startOfMonth(today(now()));
export const lastMonth = addMonths(month, -1);

/** Three full days of 10.75 h at 11.50 over 52 weeks: 139.75 h a month. */
export const monthlyCents = 1607_13;

export type Family = Awaited<ReturnType<typeof makeFamily>>;

export async function makeOffice() {
  await makeOrganisation();
  return (await makeStaff("office", null, "Ingrid")).actor;
}

/** A family whose care is billed from last month on, and was billed for that month. */
export async function makeBilledFamily(office: PersonActor): Promise<Family> {
  const family = await makeFamily({ billedFrom: lastMonth });
  await issue(office, family.parent.id, lastMonth);
  return family;
}

/** The first day of the month on which children of the factories do not come: a Wednesday. */
export function wednesdayOf(from: CareDay): CareDay {
  return addDays(from, (10 - weekday(from)) % 7);
}

/** An extra morning that the parent asked for and the location approved. */
export async function bookExtra({ parent, child, location }: Family, day: CareDay): Promise<string> {
  const requestId = await inTransaction(parent.actor, async (tx) => {
    const who = { childId: child.id, locationId: location.id, askedBy: parent.id };
    const asked = { ...who, kind: "extra", sendKey: randomUUID(), firstDay: day } as const;
    const [row] = await tx.insert(careRequest).values(asked).returning();
    const times = { fromTime: asLocalTime("07:45"), toTime: asLocalTime("13:00") };
    const requestId = row?.id ?? "";
    await tx.insert(careRequestSlot).values({ requestId, childId: child.id, day, ...times });
    return requestId;
  });
  const manager = await makeStaff("manager", location.id, "Jolanda");
  await inTransaction(manager.actor, async (tx) => {
    const decided = { state: "approved", decidedBy: manager.id, decidedAt: now() } as const;
    await tx.update(careRequest).set(decided).where(eq(careRequest.id, requestId));
    await tx.update(careRequestSlot).set({ booked: true }).where(eq(careRequestSlot.requestId, requestId));
  });
  return requestId;
}

export const issue = async (office: PersonActor, payerId: string, of: CareDay = month) =>
  orThrow(await issueInvoice(office, { payerId, month: of, additions: [] }, now()));

export const invoicesOf = (payerId: string) =>
  asSetUp((tx) =>
    tx
      .select({ ...getTableColumns(invoice), state: sql<InvoiceState>`app.invoice_state(${invoice.id})` })
      .from(invoice)
      .where(eq(invoice.payerId, payerId))
      .orderBy(asc(invoice.sequence)),
  );

export const linesOf = (invoiceId: string) =>
  asSetUp((tx) =>
    tx
      .select()
      .from(invoiceLine)
      .where(eq(invoiceLine.invoiceId, invoiceId))
      .orderBy(asc(invoiceLine.position)),
  );

export const allInvoices = () => asSetUp((tx) => tx.select().from(invoice).orderBy(asc(invoice.sequence)));

export async function papersOf(payerId: string, kind: (typeof document.$inferSelect)["kind"]) {
  const rows = await asSetUp((tx) =>
    tx
      .select()
      .from(document)
      .where(and(eq(document.payerId, payerId), eq(document.kind, kind)))
      .orderBy(asc(document.year), asc(document.edition)),
  );
  return rows.map((row) => ({ ...row, sheet: row.sheet as Sheet }));
}

/** 1, 2, 3 … without a hole, in each year that has numbers. */
export function gaps(rows: { year: number; sequence: number }[]): number[] {
  return [...new Set(rows.map((row) => row.year))].flatMap((year) => {
    const taken = new Set(rows.filter((row) => row.year === year).map((row) => row.sequence));
    return Array.from({ length: Math.max(...taken) }, (_, index) => index + 1).filter((n) => !taken.has(n));
  });
}
