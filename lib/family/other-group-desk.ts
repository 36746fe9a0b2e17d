import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { recordRefusal } from "@/lib/audit/record-audit";
import { type OtherGroup, otherGroupsOf } from "@/lib/other-group/queries";
import { openNoted } from "@/lib/reading/open-noted";
import type { Instant } from "@/lib/time/instant";
import { idField } from "@/lib/validation/fields";
import { childWithin } from "./child-desk";
import { mayOpenFamilies } from "./policy";

export type OtherGroupDesk = {
  child: { id: string; givenName: string; fullName: string };
  asked: OtherGroup[];
};

/** What was asked about a second group of a child; out of reach is null, as what is not there, and is noted. */
export async function openOtherGroupDesk(
  actor: PersonActor,
  childId: string,
  now: Instant,
): Promise<OtherGroupDesk | null> {
  if (!idField.safeParse(childId).success) return null;
  const found = mayOpenFamilies(actor)
    ? await openNoted(actor, now, async (tx, note) => {
        const kid = await childWithin(tx, actor, childId);
        if (!kid) return null;
        await note([{ what: "family", childId }]);
        const child = { id: kid.id, givenName: kid.givenName, fullName: kid.fullName };
        return { child, asked: await otherGroupsOf(tx, childId) };
      })
    : null;
  if (!found) await recordRefusal(actor, { act: "family.opened", childIds: [childId] }, now);
  return found;
}
