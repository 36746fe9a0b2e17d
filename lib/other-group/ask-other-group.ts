import "server-only";
import { eq } from "drizzle-orm";
import { newId } from "@/db/new-id";
import { careGroup } from "@/db/schema/organisation";
import { otherGroupConsent } from "@/db/schema/other-group";
import { hasRoleAt } from "@/lib/access/actor";
import { lockChildToArrange } from "@/lib/access/lock-child";
import { deskRoles } from "@/lib/access/roles";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { planEvent } from "@/lib/notice/plan-event";
import { today } from "@/lib/time/care-day";
import { mayAskOtherGroup } from "./policy";
import { askOtherGroupSchema } from "./schema";

/**
 * Asks the parents whether the child may be in a second group for a period, or records what they signed on paper: that
 * holds at once, the question once a guardian says yes. Its inverse is cancel-other-group.ts.
 */
export const askOtherGroup = defineAct({
  name: "otherGroup.asked",
  by: "person",
  input: askOtherGroupSchema,
  may: mayAskOtherGroup,
  about: ({ childId }) => ({ childIds: [childId] }),
  conflicts: { other_group_consent_once: refused("otherGroupAskedAlready", "groupId") },
  work: async ({ tx, actor, now }, { childId, groupId, startsOn, endsOn, signedOn }) => {
    if (!(await lockChildToArrange(tx, actor, childId))) return refused("notFound");
    const own = await refuseOwnChild(tx, actor, childId, now);
    if (own) return own;
    const [group] = await tx.select().from(careGroup).where(eq(careGroup.id, groupId));
    if (!group || !hasRoleAt(actor, group.locationId, ...deskRoles)) return refused("notFound", "groupId");
    const day = today(now);
    if (endsOn < day) return refused("dayInPast", "endsOn", { days: [endsOn] });
    if (signedOn && signedOn > day) return refused("signedLater", "signedOn");
    const consentId = await newId(tx);
    const state = signedOn ? ("given" as const) : ("asked" as const);
    const about = { childId, groupId, startsOn, endsOn, signedOn };
    await tx.insert(otherGroupConsent).values({ id: consentId, ...about, state, askedBy: actor.personId });
    if (!signedOn) await planEvent(tx, "otherGroup.asked", { consentId }, now);
    const where = { subjectId: consentId, locationId: group.locationId };
    return happened({ consentId, childId, state }, { ...where, after: { groupId, startsOn, endsOn, state } });
  },
});
