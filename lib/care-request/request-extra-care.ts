import "server-only";
import { and, eq } from "drizzle-orm";
import { careRequest, careRequestSlot } from "@/db/schema/care-request";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { type Refused, refused } from "@/lib/act/outcome";
import { planEvent } from "@/lib/notice/plan-event";
import type { CareDay } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { loadDayFacts } from "./day-facts";
import { loadGuardian, lockChild } from "./in-scope";
import { mayAskExtraCare } from "./policy";
import { decideExtraCare, type RuleRefusal, refusalOfDay, type Slot, type Wanted } from "./rules";
import { mostDays } from "./schema";

export type ExtraCare = Wanted & {
  childId: string;
  /** Made once per form: sending it again answers with the request that stands. */
  sendKey: string;
  days: readonly CareDay[];
  note: string;
};

/** A guardian asks for extra care on one or several days; the location answers them together. */
export const requestExtraCare = defineAct({
  name: "careRequest.asked",
  by: "person",
  input: made<ExtraCare>(),
  may: inScope,
  about: ({ childId }) => ({ childIds: [childId] }),
  conflicts: { care_request_slot_no_overlap: refused("askedAlready", "date1") },
  work: async ({ tx, actor, now }, input) => {
    const { childId } = input;
    const guardian = await loadGuardian(tx, actor, childId, now);
    if (!guardian) return refused("notFound");
    if (!mayAskExtraCare(guardian)) return refused("notAllowed");
    await lockChild(tx, childId);
    const standing = await findSent(tx, actor, input.sendKey);
    if (standing) return unrecorded({ requestId: standing });
    const decided = await decideDays(tx, actor, input, now);
    if ("code" in decided) return decided;
    const requestId = await write(tx, actor, input, decided, now);
    await planEvent(tx, "care-request.asked", { requestId }, now);
    return happened(
      { requestId },
      {
        subjectId: requestId,
        childIds: [childId],
        locationId: decided.locationId,
        after: { slots: decided.slots },
      },
    );
  },
});

async function findSent(tx: Transaction, actor: PersonActor, sendKey: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: careRequest.id })
    .from(careRequest)
    .where(and(eq(careRequest.askedBy, actor.personId), eq(careRequest.sendKey, sendKey)));
  return row?.id;
}

type Decided = { slots: Slot[]; locationId: string };

async function decideDays(
  tx: Transaction,
  actor: PersonActor,
  { days, childId, ...wanted }: ExtraCare,
  now: Instant,
): Promise<Decided | Refused> {
  if (days.length < 1 || days.length > mostDays) throw new RangeError("One up to ten days at once");
  for (const [index, day] of days.entries()) {
    if (days.indexOf(day) < index) return refused("sameDayTwice", `date${index + 1}`, { days: [day] });
    const early = refusalOfDay(day, now);
    if (early) return atDay(early, index);
  }
  const facts = await loadDayFacts(tx, actor, childId, days);
  const slots: Slot[] = [];
  for (const [index, one] of facts.entries()) {
    const slot = decideExtraCare(one, wanted, now);
    if ("code" in slot) return atDay(slot, index);
    if (one.placement?.locationId !== facts[0]?.placement?.locationId)
      return refused("twoLocations", `date${index + 1}`);
    slots.push(slot);
  }
  const locationId = facts[0]?.placement?.locationId;
  return locationId ? { slots, locationId } : refused("noPlacement", "date1");
}

const atDay = ({ code, about, facts }: RuleRefusal, index: number): Refused =>
  refused(code, about === "day" ? `date${index + 1}` : about, facts);

async function write(
  tx: Transaction,
  actor: PersonActor,
  { childId, sendKey, note }: ExtraCare,
  { slots, locationId }: Decided,
  now: Instant,
): Promise<string> {
  const [firstDay] = slots.map((slot) => slot.day).sort();
  if (!firstDay) throw new RangeError("A request holds at least one day");
  const [request] = await tx
    .insert(careRequest)
    .values({
      childId,
      locationId,
      askedBy: actor.personId,
      kind: "extra",
      note,
      sendKey,
      firstDay,
      createdAt: now,
    })
    .returning({ id: careRequest.id });
  if (!request) throw new Error("The request was not written");
  await tx.insert(careRequestSlot).values(
    slots.map(({ from, to, ...slot }) => ({
      ...slot,
      requestId: request.id,
      childId,
      fromTime: from,
      toTime: to,
    })),
  );
  return request.id;
}
