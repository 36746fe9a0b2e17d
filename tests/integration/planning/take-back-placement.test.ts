import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { placement } from "@/db/schema/contract";
import { orThrow } from "@/lib/act/outcome";
import { placeChild, placeChildSchema } from "@/lib/placing/place-child";
import { takeBackPlacement } from "@/lib/placing/take-back-placement";
import { addDays, today } from "@/lib/time/care-day";
import { now as clock } from "@/lib/time/clock";
import { addDaysTo } from "@/lib/time/instant";
import { asSetUp, makeLocation } from "../../support/factories";
import { makeTwoHouses } from "../family/support";
import { auditOf, codes } from "../organisation/support";

const now = clock();
const soon = addDays(today(now), 14);

async function makeMove(startsOn: string = soon, weekdays?: number[]) {
  const houses = await makeTwoHouses();
  const { groupId } = await makeLocation();
  const childId = houses.family.child.id;
  const input = placeChildSchema.parse({ childId, groupId, startsOn, weekdays });
  const { placementId } = orThrow(await placeChild(houses.office.actor, input, now));
  return { ...houses, childId, placementId };
}

const placesOf = (childId: string) =>
  asSetUp((tx) =>
    tx.select().from(placement).where(eq(placement.childId, childId)).orderBy(asc(placement.startsOn)),
  );

it("lets the former placement go on, and writes its audit row", async () => {
  const { office, family, childId, placementId } = await makeMove();
  expect(await placesOf(childId)).toMatchObject([{ endsOn: addDays(soon, -1) }, { id: placementId }]);
  expect(await takeBackPlacement(office.actor, { placementId }, now)).toMatchObject({ ok: true });
  expect(await placesOf(childId)).toMatchObject([
    { groupId: family.location.groupId, endsOn: null, endedByMove: false },
  ]);
  expect(await auditOf("child.placementTakenBack", office.id)).toMatchObject([
    { outcome: "done", subjectId: placementId, childIds: [childId], before: { startsOn: soon } },
  ]);
});

it("gives back the end that was agreed before the move", async () => {
  const houses = await makeTwoHouses();
  const childId = houses.family.child.id;
  const end = addDays(today(now), 90);
  await asSetUp((tx) => tx.update(placement).set({ endsOn: end }).where(eq(placement.childId, childId)));
  const { groupId } = await makeLocation();
  const input = placeChildSchema.parse({ childId, groupId, startsOn: soon });
  const { placementId } = orThrow(await placeChild(houses.office.actor, input, now));
  expect(await placesOf(childId)).toMatchObject([{ endsOn: addDays(soon, -1) }, { groupId, endsOn: end }]);
  orThrow(await takeBackPlacement(houses.office.actor, { placementId }, now));
  expect(await placesOf(childId)).toMatchObject([{ endsOn: end, endBeforeMove: null }]);
});

it("is taken back while it has not begun, or on the day it was written down", async () => {
  const begun = await makeMove(addDays(today(now), -7));
  const later = addDaysTo(now, 1);
  const again = { placementId: begun.placementId };
  expect(await takeBackPlacement(begun.office.actor, again, later)).toMatchObject({ code: "placementBegun" });
  expect(await takeBackPlacement(begun.office.actor, again, now)).toMatchObject({ ok: true });
});

it("is for the office and the manager of the group; of two at once one does it", async () => {
  const { office, manager, outOfReach, placementId } = await makeMove();
  for (const somebody of [manager, ...outOfReach])
    expect(await takeBackPlacement(somebody.actor, { placementId }, now)).toMatchObject({
      code: expect.stringMatching(/notAllowed|notFound/),
    });
  expect(await auditOf("child.placementTakenBack", manager.id)).toMatchObject([{ outcome: "refused" }]);
  expect(await takeBackPlacement(office.actor, { placementId: randomUUID() }, now)).toMatchObject({
    code: "notFound",
  });
  const both = await Promise.all([1, 2].map(() => takeBackPlacement(office.actor, { placementId }, now)));
  expect(codes(both)).toEqual(["done", "notFound"]);
});

it("gives the former placement its weekdays back, and what went on without them goes", async () => {
  const { office, family, childId, placementId } = await makeMove(soon, [5]);
  const rest = (await placesOf(childId)).find(({ writtenWith }) => writtenWith === placementId);
  expect(rest).toMatchObject({ groupId: family.location.groupId, weekdays: [1, 2, 3, 4, 6, 7] });
  const alone = await takeBackPlacement(office.actor, { placementId: rest?.id ?? "" }, now);
  expect(alone).toMatchObject({ code: "restOfPlacement" });
  expect(await takeBackPlacement(office.actor, { placementId }, now)).toMatchObject({ ok: true });
  expect(await placesOf(childId)).toMatchObject([{ endsOn: null, weekdays: null, endedByMove: false }]);
});

it("is refused while a later placement took weekdays that it would give back", async () => {
  const { office, family, childId, placementId } = await makeMove(soon, [5]);
  const next = { childId, groupId: family.location.groupId, startsOn: addDays(soon, 14), weekdays: [1, 5] };
  orThrow(await placeChild(office.actor, placeChildSchema.parse(next), now));
  const answer = await takeBackPlacement(office.actor, { placementId }, now);
  expect(answer).toMatchObject({ code: "placementFollowed" });
});
