import "server-only";
import { eq, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { guardianship } from "@/db/schema/child";
import { organisation } from "@/db/schema/organisation";
import type { PersonActor } from "@/lib/access/actor";
import { type CareDay, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";

/** What a tie to a child gives somebody who follows no child; never why it was blocked. */
export type ChildlessTie = {
  mayCollect: boolean;
  isContractHolder: boolean;
  blocked: boolean;
  startsOn: CareDay;
  endsOn: CareDay | null;
};

export type ChildlessReason =
  | { kind: "collects" }
  | { kind: "pays" }
  | { kind: "blocked" }
  | { kind: "later"; startsOn: CareDay }
  | { kind: "ended"; endsOn: CareDay }
  | { kind: "none" };

/**
 * Why somebody sees no child. What holds today goes before what is to come and what is over; among ties of
 * today a right goes before a block.
 */
export function reasonOf(ties: readonly ChildlessTie[], day: CareDay): ChildlessReason {
  const now = ties.filter((one) => one.startsOn <= day && (one.endsOn === null || one.endsOn >= day));
  const open = now.filter((one) => !one.blocked);
  if (open.some((one) => one.isContractHolder)) return { kind: "pays" };
  if (open.some((one) => one.mayCollect)) return { kind: "collects" };
  if (now.some((one) => one.blocked)) return { kind: "blocked" };
  const coming = ties.map((one) => one.startsOn).filter((startsOn) => startsOn > day);
  const [startsOn] = coming.sort();
  if (startsOn) return { kind: "later", startsOn };
  const over = ties.flatMap((one) => (one.endsOn && one.endsOn < day ? [one.endsOn] : []));
  const endsOn = over.sort().at(-1);
  return endsOn ? { kind: "ended", endsOn } : { kind: "none" };
}

export type Childless = { reason: ChildlessReason; blockedText: string; phone: string; email: string };

/** The reason, and how the daycare is reached; `blockedText` is the organisation's own sentence, empty when none was set. */
export async function whyNoChild(actor: PersonActor, now: Instant): Promise<Childless> {
  return readTogether(actor, async (tx) => {
    const [ties, [house]] = await Promise.all([
      tx
        .select({
          mayCollect: guardianship.mayCollect,
          isContractHolder: guardianship.isContractHolder,
          blocked: sql<boolean>`${guardianship.blockReason} is not null`,
          startsOn: guardianship.startsOn,
          endsOn: guardianship.endsOn,
        })
        .from(guardianship)
        .where(eq(guardianship.personId, actor.personId)),
      tx
        .select({
          blockedText: organisation.blockedText,
          phone: organisation.phone,
          email: organisation.email,
        })
        .from(organisation),
    ]);
    return {
      reason: reasonOf(ties, today(now)),
      blockedText: house?.blockedText ?? "",
      phone: house?.phone ?? "",
      email: house?.email ?? "",
    };
  });
}
