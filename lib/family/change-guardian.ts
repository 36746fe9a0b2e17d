import "server-only";
import { and, asc, eq, gt } from "drizzle-orm";
import { guardianship } from "@/db/schema/child";
import type { Transaction } from "@/db/transaction";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { overtaken, refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { today } from "@/lib/time/care-day";
import type { CareDay } from "@/lib/time/types";
import { lockGuardianship } from "./lock-guardianship";
import { changeGuardianSchema } from "./schema";
import { goOnAs, type Tie, tieFlagsOf, withoutWords } from "./tie-periods";

/** What a tie can still become from this day on; null when it can. */
function refuseDay(tie: Tie, startsOn: CareDay, day: CareDay) {
  if (tie.endsOn !== null && startsOn > tie.endsOn) return refused("alreadyEnded", "startsOn");
  const isStart = startsOn === tie.startsOn && startsOn >= day;
  return startsOn > tie.startsOn || isStart ? null : refused("changeBeforeStart", "startsOn");
}

/** The tie as it stands; where it went on as another one, that one, from its first day. */
async function standingOf(tx: Transaction, tie: Tie) {
  const goesOn = and(
    ...[eq(guardianship.childId, tie.childId), eq(guardianship.personId, tie.personId)],
    gt(guardianship.startsOn, tie.startsOn),
  );
  const [next] = tie.endsOn
    ? await tx.select().from(guardianship).where(goesOn).orderBy(asc(guardianship.startsOn)).limit(1)
    : [];
  const stands = next ?? tie;
  const { id: guardianshipId, version, startsOn } = stands;
  return { guardianshipId, version, ...(next ? { startsOn } : {}), ...tieFlagsOf(stands) };
}

/** What an adult is to a child and may do, from a day on; until then what was agreed stays as it was written. */
export const changeGuardian = defineAct({
  name: "guardian.changed",
  by: "anybody",
  input: changeGuardianSchema,
  may: inScope,
  about: ({ guardianshipId }) => ({ subjectId: guardianshipId }),
  conflicts: { guardianship_no_overlap: refused("alreadyGuardian", "startsOn") },
  work: async ({ tx, actor, now }, { guardianshipId, version, startsOn, ...flags }) => {
    const tie = await lockGuardianship(tx, actor, guardianshipId);
    if (!tie) return refused("notFound");
    const own = await refuseOwnChild(tx, actor, tie.childId, now);
    if (own) return own;
    if (tie.version !== version) return overtaken(await standingOf(tx, tie));
    const refusal = refuseDay(tie, startsOn, today(now));
    if (refusal) return refusal;
    const before = tieFlagsOf(tie);
    if (Object.entries(before).every(([name, value]) => flags[name as keyof typeof flags] === value))
      return refused("nothingChanged");
    // Nothing hangs on what is agreed for today or later: it is corrected where it stands, and the audit keeps both.
    if (startsOn === tie.startsOn)
      await tx
        .update(guardianship)
        .set({ ...flags, version: version + 1 })
        .where(eq(guardianship.id, guardianshipId));
    const nextId = startsOn === tie.startsOn ? guardianshipId : await goOnAs(tx, tie, startsOn, flags);
    const after = { ...withoutWords(flags), startsOn, personId: tie.personId };
    return happened(
      { guardianshipId: nextId, childId: tie.childId },
      { childIds: [tie.childId], before: withoutWords(before), after },
    );
  },
});
