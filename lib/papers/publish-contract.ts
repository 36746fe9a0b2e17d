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
import { yearOf } from "@/lib/documents/series";
import { type BilledContract, loadContracts } from "@/lib/invoicing/contract-facts";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { mayPublishPapers } from "./policy";
import type { publishContractSchema } from "./schema";
import { contractSheet } from "./sheets/contract";

const figuresOf = ({ agreedOn, startsOn, endsOn, weeksPerYear, rates, blocks }: BilledContract) => ({
  agreedOn,
  startsOn,
  endsOn,
  weeksPerYear,
  rates: rates.map((rate) => [rate.startsOn, rate.centsPerHour]),
  blocks: blocks.map((block) => [block.weekday, block.periodWeeks, block.from, block.to, block.startsOn]),
});

/** The agreement on paper, as it was made with its holder; a new edition when it ended or changed since. */
export async function publishContract(
  actor: Actor,
  { contractId, acceptMarks }: z.output<typeof publishContractSchema>,
  now: Instant,
): Promise<Outcome<Published>> {
  const attempt = { act: "contract.published", subjectId: contractId } as const;
  const kind = "contract";
  return runAct<Published>({
    actor,
    now,
    attempt,
    work: async (tx) => {
      if (!mayPublishPapers(actor)) return refused("notAllowed");
      const locked = await lockEditions(tx, kind, now);
      const living = and(eq(contract.id, contractId), eq(contract.state, "active"));
      const [agreed] = await loadContracts(tx, living);
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
}
