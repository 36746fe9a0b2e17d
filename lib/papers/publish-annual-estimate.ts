import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { contract } from "@/db/schema/contract";
import type { Actor } from "@/lib/access/actor";
import { happened, unrecorded } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import { addEdition, lockEditions, type Published } from "@/lib/documents/add-document";
import { loadLetterhead } from "@/lib/documents/letterhead";
import { contractsIn, loadContracts } from "@/lib/invoicing/contract-facts";
import { asCareDay, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { estimateOf } from "./annual-figures";
import { mayPublishPapers } from "./policy";
import type { publishAnnualEstimateSchema } from "./schema";
import { annualEstimateSheet } from "./sheets/annual-estimate";

/** What a child's contracts with this payer cost in a year; a new edition when contract or rates changed. */
export async function publishAnnualEstimate(
  actor: Actor,
  { payerId, childId, year, acceptMarks }: z.output<typeof publishAnnualEstimateSchema>,
  now: Instant,
): Promise<Outcome<Published>> {
  const attempt = { act: "annualEstimate.published", subjectId: childId } as const;
  const range = { from: asCareDay(`${year}-01-01`), to: asCareDay(`${year}-12-31`) };
  return runAct<Published>({
    actor,
    now,
    attempt,
    work: async (tx) => {
      if (!mayPublishPapers(actor)) return refused("notAllowed");
      const kind = "annual_estimate";
      const locked = await lockEditions(tx, kind, now);
      const which = and(eq(contract.childId, childId), eq(contract.holderId, payerId), contractsIn(range));
      const [contracts, head] = await Promise.all([loadContracts(tx, which), loadLetterhead(tx, payerId)]);
      if (!head) return refused("notFound");
      const estimate = estimateOf(contracts, year);
      if (estimate.stretches.length === 0) return refused("noContractInYear");
      const paper = {
        kind,
        payerId,
        childIds: [childId],
        subjectId: childId,
        year,
        figures: estimate,
        acceptMarks,
      } as const;
      const issuedOn = today(now);
      const published = await addEdition(
        tx,
        locked,
        paper,
        (edition) => annualEstimateSheet({ year, ...edition, issuedOn, contracts, estimate }, head),
        now,
      );
      if (!published.ok) return published;
      const { documentId, isNew } = published.value;
      if (!isNew) return unrecorded(published.value);
      return happened(published.value, { subjectId: documentId, childIds: [childId], after: { kind, year } });
    },
  });
}
