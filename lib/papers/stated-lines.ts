import "server-only";
import { and, asc, between, eq, type SQL } from "drizzle-orm";
import { child } from "@/db/schema/child";
import { childIdentity } from "@/db/schema/child-profile";
import { invoice, invoiceLine } from "@/db/schema/invoice";
import { location, registration } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import { fullName } from "@/lib/names/full-name";
import { groupBy } from "@/lib/planning/fact-index";
import { asCareDay } from "@/lib/time/care-day";
import { type StatedLine, statementOf } from "./annual-figures";
import type { StatedCare, StatedFigures, StatedYear } from "./stated-figures";

/** All lines, corrections among them, by the day of care: December's extra days count although January billed them. */
const readLines = (tx: Transaction, which: SQL | undefined) =>
  tx
    .select({
      payerId: invoice.payerId,
      line: invoiceLine,
      child,
      bsnLastDigits: childIdentity.bsnLastDigits,
      registration,
      locationName: location.name,
    })
    .from(invoiceLine)
    .innerJoin(invoice, eq(invoice.id, invoiceLine.invoiceId))
    .leftJoin(child, eq(child.id, invoiceLine.childId))
    .leftJoin(childIdentity, eq(childIdentity.childId, invoiceLine.childId))
    .innerJoin(registration, eq(registration.id, invoiceLine.registrationId))
    .innerJoin(location, eq(location.id, registration.locationId))
    .where(which)
    .orderBy(asc(invoiceLine.fromDay), asc(invoiceLine.id));
type Row = Awaited<ReturnType<typeof readLines>>[number];

/** Of lines that lost their child before they kept its name. */
const erased = "Kind van wie de gegevens zijn gewist";

/** Of an erased child the line says itself whom it was for. */
const whoseOf = ({ line, child: kid, bsnLastDigits }: Row): StatedCare["child"] => ({
  name: kid ? fullName(kid) : (line.childName ?? erased),
  birthDate: kid?.birthDate ?? line.childBornOn ?? line.fromDay,
  bsnLastDigits,
});

const keyOf = (row: Row) => {
  const { name, birthDate } = whoseOf(row);
  return row.line.childId ?? `${name} ${birthDate}`;
};

const byAge = (one: StatedCare, other: StatedCare) =>
  one.child.birthDate.localeCompare(other.child.birthDate) || one.child.name.localeCompare(other.child.name);

function yearOf(rows: readonly Row[], year: number): StatedYear {
  const lines: StatedLine[] = rows.map((row) => ({ ...row.line, childId: keyOf(row) }));
  const groups = statementOf(lines, year).flatMap(({ childId, ...group }) => {
    const row = rows.find(
      (one) => keyOf(one) === childId && one.line.registrationId === group.registrationId,
    );
    if (!row) return [];
    const { lrkNumber, careType } = row.registration;
    const whose = { childId: row.line.childId, child: whoseOf(row) };
    return [{ ...group, ...whose, lrkNumber, careType, locationName: row.locationName }];
  });
  return { lines: lines.length, groups: groups.sort(byAge) };
}

const inYear = (year: number) =>
  between(invoiceLine.fromDay, asCareDay(`${year}-01-01`), asCareDay(`${year}-12-31`));

/** What is to be stated of a year to some payers, by payer; who was billed nothing in it is not there. */
export async function statedTo(
  tx: Transaction,
  which: SQL | undefined,
  year: number,
): Promise<Map<string, StatedYear>> {
  const rows = await readLines(tx, and(which, inYear(year)));
  const payers = groupBy(rows, (row) => row.payerId);
  return new Map([...payers].map(([payerId, own]) => [payerId, yearOf(own, year)]));
}

/** As it is kept with the paper; a citizen service number is no figure. */
export const figuresOf = ({ lines, groups }: StatedYear): StatedFigures => ({
  lines,
  groups: groups.map(({ child: { name, birthDate }, ...group }) => ({
    ...group,
    child: { name, birthDate },
  })),
});
