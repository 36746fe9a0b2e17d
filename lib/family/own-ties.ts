import "server-only";
import { and, asc, eq, gte, isNull, lte, or } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { child, guardianship } from "@/db/schema/child";
import type { PersonActor } from "@/lib/access/actor";
import { fullName } from "@/lib/names/full-name";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";

export const tieRights = [
  "hasAuthority",
  "seesDaily",
  "seesMedical",
  "mayRequest",
  "isContractHolder",
  "mayCollect",
] as const;
export type TieRight = (typeof tieRights)[number];
export type OwnTie = { childId: string; childName: string; rights: Record<TieRight, boolean> };

/** What the actor may of each own child today; a blocked tie is told of elsewhere. */
export async function listOwnTies(actor: PersonActor, now: Instant): Promise<OwnTie[]> {
  const day = today(now);
  const { hasAuthority, seesDaily, seesMedical, mayRequest, isContractHolder, mayCollect } = guardianship;
  const rows = await readTogether(actor, (tx) =>
    tx
      .select({
        childId: guardianship.childId,
        names: { givenName: child.givenName, namePrefix: child.namePrefix, familyName: child.familyName },
        rights: { hasAuthority, seesDaily, seesMedical, mayRequest, isContractHolder, mayCollect },
      })
      .from(guardianship)
      .innerJoin(child, eq(child.id, guardianship.childId))
      .where(
        and(
          eq(guardianship.personId, actor.personId),
          isNull(guardianship.blockReason),
          lte(guardianship.startsOn, day),
          or(isNull(guardianship.endsOn), gte(guardianship.endsOn, day)),
        ),
      )
      .orderBy(asc(child.givenName), asc(child.id)),
  );
  return rows.map(({ names, ...row }) => ({ ...row, childName: fullName(names) }));
}
