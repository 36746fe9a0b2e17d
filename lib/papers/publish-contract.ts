import "server-only";
import { eq } from "drizzle-orm";
import { contract } from "@/db/schema/contract";
import { defineAct } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { addEdition, lockEditions } from "@/lib/documents/add-document";
import { loadLetterhead } from "@/lib/documents/letterhead";
import { yearOf } from "@/lib/documents/series";
import { type BilledContract, loadContracts } from "@/lib/invoicing/contract-facts";
import { today } from "@/lib/time/care-day";
import { mayPublishPapers } from "./policy";
import { publishContractSchema } from "./schema";
import { contractSheet } from "./sheets/contract";

const figuresOf = ({ startsOn, endsOn, versions, rates, blocks }: BilledContract) => ({
  startsOn,
  endsOn,
  versions: versions.map((one) => [one.startsOn, one.agreedOn, one.weeksPerYear]),
  rates: rates.map((rate) => [rate.startsOn, rate.centsPerHour]),
  blocks: blocks.map((block) => [block.weekday, block.periodWeeks, block.from, block.to, block.startsOn]),
});

/** The agreement on paper, as it was made with its holder; a new edition when it ended or changed since. */
export const publishContract = defineAct({
  name: "contract.published",
  by: "anybody",
  input: publishContractSchema,
  may: mayPublishPapers,
  about: ({ contractId }) => ({ subjectId: contractId }),
  work: async ({ tx, now }, { contractId, acceptMarks }) => {
    const kind = "contract";
    const locked = await lockEditions(tx, kind, now);
    const [agreed] = await loadContracts(tx, eq(contract.id, contractId));
    const head = agreed ? await loadLetterhead(tx, agreed.holderId) : null;
    if (!agreed || !head) return refused("notFound");
    const childIds = [agreed.child.id];
    const who = { payerId: agreed.holderId, childIds, subjectId: contractId };
    const paper = {
      kind,
      ...who,
      year: yearOf(agreed.startsOn),
      figures: figuresOf(agreed),
      acceptMarks,
    } as const;
    const issuedOn = today(now);
    const published = await addEdition(
      tx,
      locked,
      paper,
      (edition) => contractSheet({ ...edition, issuedOn, contract: agreed }, head),
      now,
    );
    if (!published.ok) return published;
    const { documentId, isNew } = published.value;
    if (!isNew) return unrecorded(published.value);
    return happened(published.value, { subjectId: documentId, childIds, after: { kind, contractId } });
  },
});
