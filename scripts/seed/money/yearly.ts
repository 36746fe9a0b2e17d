import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { publishAnnualEstimate } from "@/lib/papers/publish-annual-estimate";
import { publishAnnualStatement } from "@/lib/papers/publish-annual-statement";
import { publishContract } from "@/lib/papers/publish-contract";
import { addDays, asCareDay } from "@/lib/time/care-day";
import type { Calendar } from "../calendar";
import type { EnrolledChild } from "../children";
import { at, type Payer } from "./payers";
import { lastYearWith, statedYear, statementsOn } from "./years";

const inOrder = (children: readonly EnrolledChild[]) =>
  [...children].sort((one, other) => (one.agreedOn < other.agreedOn ? -1 : 1));

/** Each agreement on paper on the day after it was made. */
export async function publishContracts(office: PersonActor, payers: readonly Payer[]) {
  for (const { contractId, agreedOn } of inOrder(payers.flatMap((payer) => payer.children)))
    orThrow(await publishContract(office, { contractId }, at(addDays(agreedOn, 1), "15:10")));
}

/** In January the statement of last year and the estimate of this one; later children get theirs at the contract. */
export async function publishYears(office: PersonActor, payers: readonly Payer[], calendar: Calendar) {
  for (const { personId } of payers) {
    const year = statedYear(calendar);
    const sent = at(asCareDay(`${year + 1}-${statementsOn}`), "11:00");
    const outcome = await publishAnnualStatement(office, { payerId: personId, year }, sent);
    if (!outcome.ok && outcome.code !== "nothingToState") orThrow(outcome);
  }
  for (const { personId, children } of payers)
    for (const child of inOrder(children)) {
      const year = lastYearWith("01-06", calendar);
      const january = asCareDay(`${year}-01-06`);
      const day = child.agreedOn > january ? addDays(child.agreedOn, 1) : january;
      const input = { payerId: personId, childId: child.id, year };
      const outcome = await publishAnnualEstimate(office, input, at(day, "11:30"));
      if (!outcome.ok && outcome.code !== "noContractInYear") orThrow(outcome);
    }
}
