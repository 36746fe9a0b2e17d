import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { child, guardianship } from "@/db/schema/child";
import { placement } from "@/db/schema/contract";
import { careGroup, location } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { seesDailyLife } from "@/lib/access/guardian";
import { placementOf } from "@/lib/access/placement";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { fullName } from "@/lib/names/full-name";
import { planEvent } from "@/lib/notice/plan-event";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { attach } from "./attach";
import { findOpened, type Inbox, openConversation } from "./open-conversation";
import { startConversationForm } from "./schema";

export type StartConversation = z.output<typeof startConversationForm>;

/** A guardian writes to the group, the location or the office about a child; who else sees the child reads along. */
export const startConversation = defineAct({
  name: "conversation.started",
  by: "person",
  input: startConversationForm,
  may: inScope,
  about: ({ childId }) => ({ childIds: [childId] }),
  work: async ({ tx, actor, now }, input) => {
    const { childId, to, sendKey, subject, body } = input;
    const about = await loadOwnChild(tx, actor, childId, now);
    if (!about) return refused("notFound");
    const inbox = inboxOf(about, to);
    if (!inbox) return refused("noPlacement", "to");
    const guardians = await tx.execute<{ id: string; name: string }>(
      sql`select person_id as id, display_name as name from app.daily_guardians(${childId}::uuid)`,
    );
    const content = { subject, body, sendKey, urgent: false, side: "parent" } as const;
    const child = { id: childId, name: about.name };
    const opened = await openConversation(tx, actor, { ...content, inbox, child, guardians }, now);
    if (!opened) {
      const before = await findOpened(tx, actor, sendKey, childId);
      const same = before && before.subject === subject && (before.body === body || before.body === "");
      return same
        ? unrecorded({ conversationId: before.conversationId, sendKey })
        : refused("sentAlready", "body");
    }
    const { conversationId, messageId } = opened;
    if (!(await attach(tx, actor, input.attachment, [{ messageId }])))
      return refused("attachmentGone", "attachment");
    const { locationId } = inbox;
    await planEvent(tx, "message.sent", { conversationId, messageId }, now);
    return happened(
      { conversationId, sendKey },
      { subjectId: conversationId, locationId: locationId ?? undefined, after: { to } },
    );
  },
});

type OwnChild = {
  name: string;
  groupId: string | null;
  groupName: string | null;
  locationId: string | null;
  locationName: string | null;
};

/** The child and where it is placed, for a guardian who sees its daily life today; null otherwise. */
async function loadOwnChild(
  tx: Transaction,
  actor: PersonActor,
  childId: string,
  now: Instant,
): Promise<OwnChild | null> {
  const day = today(now);
  const [row] = await tx
    .select({
      givenName: child.givenName,
      namePrefix: child.namePrefix,
      familyName: child.familyName,
      groupId: careGroup.id,
      groupName: careGroup.name,
      locationId: location.id,
      locationName: location.name,
    })
    .from(guardianship)
    .innerJoin(child, eq(child.id, guardianship.childId))
    .leftJoin(placement, eq(placement.id, placementOf(sql`${child.id}`, sql`${day}::date`)))
    .leftJoin(careGroup, eq(careGroup.id, placement.groupId))
    .leftJoin(location, eq(location.id, careGroup.locationId))
    .where(
      and(
        eq(guardianship.childId, childId),
        eq(guardianship.personId, actor.personId),
        seesDailyLife({ of: guardianship, day }),
      ),
    )
    .limit(1);
  return row ? { ...row, name: fullName(row) } : null;
}

/** Without a group today there is only the office to write to. */
function inboxOf(child: OwnChild, to: StartConversation["to"]): Inbox | null {
  const { groupId, groupName, locationId, locationName } = child;
  if (to === "office") return { kind: to, name: "", locationId, groupId: null };
  if (!groupId || !groupName || !locationId || !locationName) return null;
  return to === "group"
    ? { kind: to, name: groupName, locationId, groupId }
    : { kind: to, name: locationName, locationId, groupId: null };
}
