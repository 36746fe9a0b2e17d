import "server-only";
import { and, asc, eq, inArray, isNotNull, type SQL } from "drizzle-orm";
import { child } from "@/db/schema/child";
import { invoice, invoiceLine } from "@/db/schema/invoice";
import { location, registration } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { BilledLine } from "./difference";

/** Lines as they stand on paper, in the order in which they were written; those of an erased child are not told any more. */
async function readLines(tx: Transaction, which: SQL | undefined): Promise<BilledLine[]> {
  const rows = await tx
    .select({ line: invoiceLine, number: invoice.number, child, registration, locationName: location.name })
    .from(invoiceLine)
    .innerJoin(invoice, eq(invoice.id, invoiceLine.invoiceId))
    .innerJoin(child, eq(child.id, invoiceLine.childId))
    .innerJoin(registration, eq(registration.id, invoiceLine.registrationId))
    .innerJoin(location, eq(location.id, registration.locationId))
    .where(and(isNotNull(invoiceLine.contractId), which))
    .orderBy(asc(invoice.createdAt), asc(invoice.sequence), asc(invoiceLine.position));
  return rows.map(({ line, number, child: kid, registration: registered, locationName }) => {
    const { kind, requestId, fromDay, toDay, description, hours, centsPerHour, thousandths, cents } = line;
    const { id, givenName, namePrefix, familyName, birthDate } = kid;
    return {
      about: {
        contractId: line.contractId ?? "",
        child: { id, givenName, namePrefix, familyName, birthDate },
        careType: registered.careType,
        locationName,
      },
      registration: { id: registered.id, lrkNumber: registered.lrkNumber },
      ...{ kind, requestId, fromDay, toDay, description, number },
      ...{ hours, centsPerHour, thousandths, cents },
    };
  });
}

/** Of one invoice. */
export const linesOnInvoice = (tx: Transaction, invoiceId: string) =>
  readLines(tx, eq(invoiceLine.invoiceId, invoiceId));

/** All care this payer was ever billed, credit notes included. */
export const careBilledTo = (tx: Transaction, payerId: string) =>
  readLines(tx, and(eq(invoice.payerId, payerId), inArray(invoiceLine.kind, ["contract", "extra"])));
