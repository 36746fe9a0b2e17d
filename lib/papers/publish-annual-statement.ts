import "server-only";
import { and, asc, between, eq } from "drizzle-orm";
import { child } from "@/db/schema/child";
import { invoice, invoiceLine } from "@/db/schema/invoice";
import { location, registration } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { addEdition, lockEditions } from "@/lib/documents/add-document";
import { loadLetterhead } from "@/lib/documents/letterhead";
import { care } from "@/lib/texts/care";
import { asCareDay, today } from "@/lib/time/care-day";
import { statementOf } from "./annual-figures";
import { mayPublishPapers } from "./policy";
import { publishAnnualStatementSchema } from "./schema";
import { annualStatementSheet } from "./sheets/annual-statement";

/** All lines, corrections among them, by the day of care: December's extra days count although January billed them. */
const invoicedLines = (tx: Transaction, payerId: string, year: number) =>
  tx
    .select({ line: invoiceLine, child, registration, location })
    .from(invoiceLine)
    .innerJoin(invoice, eq(invoice.id, invoiceLine.invoiceId))
    .innerJoin(child, eq(child.id, invoiceLine.childId))
    .innerJoin(registration, eq(registration.id, invoiceLine.registrationId))
    .innerJoin(location, eq(location.id, registration.locationId))
    .where(
      and(
        eq(invoice.payerId, payerId),
        between(invoiceLine.fromDay, asCareDay(`${year}-01-01`), asCareDay(`${year}-12-31`)),
      ),
    )
    .orderBy(asc(child.birthDate), asc(child.id), asc(invoiceLine.fromDay), asc(invoiceLine.id));

async function groupsOf(tx: Transaction, payerId: string, year: number) {
  const rows = await invoicedLines(tx, payerId, year);
  const lines = rows.map((row) => ({ ...row.line, childId: row.child.id }));
  return statementOf(lines, year).flatMap((group) => {
    const row = rows.find(
      ({ line }) => line.childId === group.childId && line.registrationId === group.registrationId,
    );
    if (!row) return [];
    const { lrkNumber, careType } = row.registration;
    const where = { locationName: row.location.name, lrkNumber, careType: care.nl.careTypes[careType] };
    return [{ ...group, child: row.child, ...where }];
  });
}

/**
 * The annual statement of one payer, from the invoices of the year. Published again it changes nothing, unless
 * a credit note or a late invoice changed the figures: then a new edition replaces it.
 */
export const publishAnnualStatement = defineAct({
  name: "annualStatement.published",
  by: "anybody",
  input: publishAnnualStatementSchema,
  may: mayPublishPapers,
  about: ({ payerId }) => ({ subjectId: payerId }),
  work: async ({ tx, now }, { payerId, year, acceptMarks }) => {
    const locked = await lockEditions(tx, "annual_statement", now);
    const head = await loadLetterhead(tx, payerId);
    if (!head) return refused("notFound");
    const groups = await groupsOf(tx, payerId, year);
    if (groups.length === 0) return refused("nothingToState");
    const childIds = groups.map((group) => group.childId);
    const figures = groups.map(({ child: _child, ...rest }) => rest);
    const paper = {
      kind: "annual_statement",
      payerId,
      childIds,
      subjectId: payerId,
      year,
      figures,
      acceptMarks,
    } as const;
    const issuedOn = today(now);
    const published = await addEdition(
      tx,
      locked,
      paper,
      ({ number, edition }) => annualStatementSheet({ year, number, edition, issuedOn, groups }, head),
      now,
    );
    if (!published.ok) return published;
    const { documentId, isNew } = published.value;
    if (!isNew) return unrecorded(published.value);
    return happened(published.value, {
      subjectId: documentId,
      childIds,
      after: { kind: paper.kind, year },
    });
  },
});
