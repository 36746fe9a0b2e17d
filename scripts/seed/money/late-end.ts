import type { PersonActor } from "@/lib/access/actor";
import { endContract } from "@/lib/contract/end-contract";
import { issueInvoice } from "@/lib/invoicing/issue-invoice";
import { addDays, type CareDay } from "@/lib/time/care-day";
import type { Calendar } from "../calendar";
import { perform } from "../perform";
import { at, type Payer } from "./payers";

/**
 * A family that leaves within the month that was billed already: the next bill takes back the month, charges the days
 * that are left, and the difference is set off.
 */
export async function endLate(
  office: PersonActor,
  payers: readonly Payer[],
  { today }: Calendar,
  lastBilled: CareDay,
) {
  const leaving = payers.find(({ family }) => family.key === "schoenmakers");
  const child = leaving?.children[0];
  if (!leaving || !child) throw new Error("The demonstration has no family that leaves");
  const { contractId } = child;
  const told = addDays(today, -1);
  await perform(
    endContract,
    office,
    { contractId, endsOn: addDays(today, 6), version: 1 },
    at(told, "14:10"),
  );
  const bill = { payerId: leaving.personId, month: lastBilled };
  await perform(issueInvoice, office, bill, at(told, "14:30"));
}
