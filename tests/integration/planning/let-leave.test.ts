import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { contract, placement } from "@/db/schema/contract";
import { inTransaction } from "@/db/transaction";
import { orThrow } from "@/lib/act/outcome";
import { groupDay } from "@/lib/logbook/group-day";
import { letLeave, letLeaveSchema } from "@/lib/placing/let-leave";
import { placeChild, placeChildSchema } from "@/lib/placing/place-child";
import { takeBackLeaving } from "@/lib/placing/take-back-leaving";
import { takeBackPlacement } from "@/lib/placing/take-back-placement";
import { whatHangsOn } from "@/lib/placing/what-hangs-on";
import { addDays, today } from "@/lib/time/care-day";
import { now as clock } from "@/lib/time/clock";
import { addDaysTo } from "@/lib/time/instant";
import { asSetUp, makeLocation, makeStaff } from "../../support/factories";
import { makeTwoHouses } from "../family/support";
import { auditOf, codes } from "../organisation/support";

const now = clock();
const day = today(now);
const soon = addDays(day, 10);

const placesOf = (childId: string) =>
  asSetUp((tx) =>
    tx.select().from(placement).where(eq(placement.childId, childId)).orderBy(asc(placement.startsOn)),
  );

/** A child with a place and an open-ended contract. */
async function makePlaced() {
  const houses = await makeTwoHouses();
  const childId = houses.family.child.id;
  const [place] = await placesOf(childId);
  const placementId = place?.id ?? "";
  const leaving = (endsOn: string = soon, sure = true, id = placementId) =>
    letLeaveSchema.parse({ placementId: id, endsOn, sure });
  const move = async (startsOn: string) => {
    const { groupId } = await makeLocation();
    const input = placeChildSchema.parse({ childId, groupId, startsOn });
    return orThrow(await placeChild(houses.office.actor, input, now)).placementId;
  };
  return { ...houses, childId, placementId, leaving, move };
}

it("ends the place on a day, says what stays agreed first, and ends no contract", async () => {
  const { manager, office, childId, placementId, leaving } = await makePlaced();
  const shown = await whatHangsOn(manager.actor, childId, { placementId, lastDay: soon });
  expect(shown?.contracts).toMatchObject([{ endsOn: null }]);
  expect(await letLeave(manager.actor, leaving(soon, false), now)).toMatchObject({
    ...{ code: "agreedBeyond", field: "sure", facts: { count: 1 } },
  });
  expect(await letLeave(manager.actor, leaving(), now)).toMatchObject({ ok: true });
  expect(await placesOf(childId)).toMatchObject([{ endsOn: soon, hasLeft: true, endBeforeLeaving: null }]);
  const deals = await asSetUp((tx) => tx.select().from(contract).where(eq(contract.childId, childId)));
  expect(deals).toMatchObject([{ endsOn: null, version: 1 }]);
  expect(await auditOf("child.left", manager.id)).toMatchObject([
    { outcome: "done", subjectId: placementId, childIds: [childId], after: { endsOn: soon } },
  ]);
  expect(await letLeave(office.actor, leaving(addDays(soon, 5)), now)).toMatchObject({
    code: "alreadyEnded",
  });
});

it("tells the group of a last day that is near, and of none that a move makes", async () => {
  const { carer, office, family, leaving, move } = await makePlaced();
  const told = async () => {
    const { children } = await groupDay(carer.actor, family.location.groupId, day, now);
    return children.map(({ lastDay }) => lastDay);
  };
  expect(await told()).toEqual([null]);
  orThrow(await letLeave(office.actor, leaving(), now));
  expect(await told()).toEqual([soon]);
  await move(addDays(day, 3));
  expect(await told()).toEqual([null]);
});

it("refuses a day that passed, one before it began, and one after which another group follows", async () => {
  const { office, leaving, move } = await makePlaced();
  expect(await letLeave(office.actor, leaving(addDays(day, -1)), now)).toMatchObject({
    ...{ code: "dayInPast", field: "endsOn" },
  });
  const later = await move(addDays(day, 20));
  expect(await letLeave(office.actor, leaving(), now)).toMatchObject({
    ...{ code: "placedLater", field: "endsOn", facts: { days: [addDays(day, 20)] } },
  });
  expect(await letLeave(office.actor, leaving(soon, true, later), now)).toMatchObject({
    ...{ code: "endsBeforeStart", field: "endsOn" },
  });
});

it("is for the office and the manager of the group; of two at once one does it", async () => {
  const { office, outOfReach, leaving } = await makePlaced();
  const colleague = await makeStaff("office", null, "Lies");
  for (const somebody of outOfReach)
    expect(await letLeave(somebody.actor, leaving(), now)).toMatchObject({
      code: expect.stringMatching(/notAllowed|notFound/),
    });
  expect(await auditOf("child.left", outOfReach[0]?.id ?? "")).toMatchObject([{ outcome: "refused" }]);
  const nothing = leaving(soon, true, randomUUID());
  expect(await letLeave(office.actor, nothing, now)).toMatchObject({ code: "notFound" });
  const both = await Promise.all([office, colleague].map((one) => letLeave(one.actor, leaving(), now)));
  expect(codes(both)).toEqual(["alreadyEnded", "done"]);
});

it("holds by the second lock: a manager elsewhere ends nobody's place", async () => {
  const { managerElsewhere, manager, placementId } = await makePlaced();
  const end = (actor: typeof manager.actor) =>
    inTransaction(actor, (tx) =>
      tx
        .update(placement)
        .set({ endsOn: soon, hasLeft: true })
        .where(eq(placement.id, placementId))
        .returning({ id: placement.id }),
    );
  expect(await end(managerElsewhere.actor)).toEqual([]);
  expect(await end(manager.actor)).toEqual([{ id: placementId }]);
});

it("is taken back until the last day has passed, with the end that was agreed before", async () => {
  const { manager, outOfReach, childId, placementId, leaving } = await makePlaced();
  const agreed = addDays(day, 90);
  await asSetUp((tx) => tx.update(placement).set({ endsOn: agreed }).where(eq(placement.childId, childId)));
  const back = { placementId };
  expect(await takeBackLeaving(manager.actor, back, now)).toMatchObject({ code: "notEnded" });
  orThrow(await letLeave(manager.actor, leaving(), now));
  orThrow(await letLeave(manager.actor, leaving(addDays(day, 5)), now));
  for (const somebody of outOfReach)
    expect(await takeBackLeaving(somebody.actor, back, now)).toMatchObject({
      code: expect.stringMatching(/notAllowed|notFound/),
    });
  expect(await auditOf("child.leavingTakenBack", outOfReach[0]?.id ?? "")).toMatchObject([
    { outcome: "refused" },
  ]);
  expect(await takeBackLeaving(manager.actor, back, addDaysTo(now, 6))).toMatchObject({
    code: "leftAlready",
  });
  expect(await takeBackLeaving(manager.actor, back, now)).toMatchObject({ ok: true });
  expect(await placesOf(childId)).toMatchObject([{ endsOn: agreed, hasLeft: false, endBeforeLeaving: null }]);
  expect(await auditOf("child.leavingTakenBack", manager.id)).toMatchObject([
    { outcome: "done", subjectId: placementId, after: { endsOn: agreed } },
  ]);
});

it("is not taken back over a place that follows, which is named", async () => {
  const { office, placementId, leaving, move } = await makePlaced();
  orThrow(await letLeave(office.actor, leaving(), now));
  const returns = addDays(soon, 30);
  const later = await move(returns);
  const back = { placementId };
  expect(await takeBackLeaving(office.actor, back, now)).toMatchObject({
    ...{ code: "periodOverlaps", facts: { days: [returns] } },
  });
  orThrow(await takeBackPlacement(office.actor, { placementId: later }, now));
  expect(await takeBackLeaving(office.actor, back, now)).toMatchObject({ ok: true });
});

it("goes along with a move, and is taken back there", async () => {
  const { office, childId, placementId, leaving, move } = await makePlaced();
  orThrow(await letLeave(office.actor, leaving(), now));
  const next = await move(addDays(day, 3));
  expect(await takeBackLeaving(office.actor, { placementId }, now)).toMatchObject({ code: "notEnded" });
  expect(await takeBackLeaving(office.actor, { placementId: next }, now)).toMatchObject({ ok: true });
  expect(await placesOf(childId)).toMatchObject([{ endedByMove: true }, { endsOn: null, hasLeft: false }]);
});
