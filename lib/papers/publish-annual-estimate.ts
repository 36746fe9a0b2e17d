import "server-only";
import { and, eq } from "drizzle-orm";
import { contract } from "@/db/schema/contract";
import { defineAct } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { addEdition, lockEditions } from "@/lib/documents/add-document";
import { loadLetterhead } from "@/lib/documents/letterhead";
import { contractsIn, loadContracts } from "@/lib/invoicing/contract-facts";
import { asCareDay, today } from "@/lib/time/care-day";
import { estimateOf } from "./annual-figures";
import { mayPublishPapers } from "./policy";
import { publishAnnualEstimateSchema } from "./schema";
import { annualEstimateSheet } from "./sheets/annual-estimate";

/** What a child's contracts with this payer cost in a year; a new edition when contract or rates changed. */
export const publishAnnualEstimate = defineAct({
  name: "annualEstimate.published",
  by: "anybody",
  input: publishAnnualEstimateSchema,
  may: mayPublishPapers,
  about: ({ childId }) => ({ subjectId: childId }),
  work: async ({ tx, now }, { payerId, childId, year, acceptMarks }) => {
    const range = { from: asCareDay(`${year}-01-01`), to: asCareDay(`${year}-12-31`) };
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
