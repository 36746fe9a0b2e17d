import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { placement } from "@/db/schema/contract";
import { inTransaction } from "@/db/transaction";
import { orThrow } from "@/lib/act/outcome";
import { addGroup } from "@/lib/organisation/add-group";
import { addGroupSchema } from "@/lib/organisation/schema";
import { askOtherGroup } from "@/lib/other-group/ask-other-group";
import { askOtherGroupSchema } from "@/lib/other-group/schema";
import { placeChild, placeChildSchema } from "@/lib/placing/place-child";
import { careSessionsOfChildren } from "@/lib/planning/queries";
import { asCareDay } from "@/lib/time/care-day";
import { now as clock } from "@/lib/time/clock";
import { asSetUp, makeStaff } from "../../support/factories";
import { makeTwoHouses } from "../family/support";
import { auditOf, codes } from "../organisation/support";

const now = clock();

async function makeHouseWithLibellen() {
  const houses = await makeTwoHouses();
  const group = addGroupSchema.parse({
    ...{ locationId: houses.family.location.id, careType: "daycare", name: "Libellen", kind: "single_age" },
    ...{ fromAgeMonths: 24, toAgeMonths: 48, places: 16 },
  });
  const { groupId } = orThrow(await addGroup(houses.office.actor, group, now));
  const move = (childId = houses.family.child.id, to = groupId) =>
    placeChildSchema.parse({ childId, groupId: to, startsOn: "2026-12-07" });
  return { ...houses, groupId, move };
}

/** Signed on paper, until far away. */
const consented = (at: Awaited<ReturnType<typeof makeHouseWithLibellen>>) => {
  const period = { startsOn: "2026-12-07", endsOn: "2099-12-31", signedOn: "2026-11-20" };
  const asked = askOtherGroupSchema.parse({ childId: at.family.child.id, groupId: at.groupId, ...period });
  return askOtherGroup(at.office.actor, asked, now);
};

const placesOf = (childId: string) =>
  asSetUp((tx) =>
    tx.select().from(placement).where(eq(placement.childId, childId)).orderBy(asc(placement.startsOn)),
  );

it("ends the former place the day before, and writes its audit row", async () => {
  const { family, office, groupId, move } = await makeHouseWithLibellen();
  const { placementId } = orThrow(await placeChild(office.actor, move(), now));
  expect(await placesOf(family.child.id)).toMatchObject([
    { groupId: family.location.groupId, endsOn: "2026-12-06" },
    { id: placementId, groupId, startsOn: "2026-12-07", endsOn: null },
  ]);
  expect(await auditOf("child.placed", office.id)).toMatchObject([
    { outcome: "done", childIds: [family.child.id], locationId: family.location.id },
  ]);
});

it("is the work of the office and of the managers of both, for children and groups that are there", async () => {
  const { manager, outOfReach, office, family, other, groupId, move } = await makeHouseWithLibellen();
  for (const somebody of outOfReach)
    expect(await placeChild(somebody.actor, move(), now)).toMatchObject({
      code: expect.stringMatching(/notAllowed|notFound/),
    });
  expect(await auditOf("child.placed", outOfReach[0]?.id ?? "")).toMatchObject([{ outcome: "refused" }]);
  expect(await placeChild(office.actor, move(randomUUID()), now)).toMatchObject({ code: "notFound" });
  const nowhere = move(family.child.id, randomUUID());
  expect(await placeChild(office.actor, nowhere, now)).toMatchObject({ code: "notFound", field: "groupId" });
  const theirs = move(family.child.id, other.location.groupId);
  expect(await placeChild(manager.actor, theirs, now)).toMatchObject({ code: "notFound" });
  expect(await placeChild(manager.actor, move(other.child.id), now)).toMatchObject({ code: "notFound" });
  expect(await placeChild(manager.actor, move(), now)).toMatchObject({ ok: true });
  expect(await placesOf(family.child.id)).toMatchObject([{ endedByMove: true }, { groupId }]);
});

it("holds by the second lock: a manager fills the own groups with own and new children only", async () => {
  const { manager, other, groupId, family } = await makeHouseWithLibellen();
  const put = (childId: string, to: string) =>
    inTransaction(manager.actor, (tx) =>
      tx
        .insert(placement)
        .values({ childId, groupId: to, startsOn: asCareDay("2019-01-01"), endsOn: asCareDay("2019-02-01") }),
    );
  const refusal = { cause: { message: expect.stringContaining("row-level security") } };
  await expect(put(other.child.id, groupId)).rejects.toMatchObject(refusal);
  await expect(put(family.child.id, other.location.groupId)).rejects.toMatchObject(refusal);
  await put(family.child.id, groupId);
});

it("names the placement that is in the way", async () => {
  const { family, office, groupId, move } = await makeHouseWithLibellen();
  orThrow(await placeChild(office.actor, move(), now));
  const earlier = placeChildSchema.parse({ childId: family.child.id, groupId, startsOn: "2026-12-07" });
  expect(await placeChild(office.actor, earlier, now)).toMatchObject({
    code: "periodOverlaps",
    field: "startsOn",
    facts: { name: "Libellen", days: ["2026-12-07"] },
  });
});

it("puts a child in one group at a time when two are at it", async () => {
  const { office, family, move } = await makeHouseWithLibellen();
  const colleague = await makeStaff("office", null, "Lies");
  const outcomes = await Promise.all([office, colleague].map((one) => placeChild(one.actor, move(), now)));
  expect(codes(outcomes)).toEqual(["done", "periodOverlaps"]);
  expect(await placesOf(family.child.id)).toHaveLength(2);
});

it("takes some weekdays, and the child goes on where it was with the others", async () => {
  const house = await makeHouseWithLibellen();
  const { family, office, manager, groupId, move } = house;
  orThrow(await consented(house));
  const some = { ...move(), endsOn: asCareDay("2099-12-31"), weekdays: [5, 4] };
  expect(await placeChild(office.actor, some, now)).toMatchObject({ ok: true });
  const home = family.location.groupId;
  const places = await placesOf(family.child.id);
  expect(places).toHaveLength(3);
  expect(places[0]).toMatchObject({ groupId: home, endsOn: "2026-12-06", endedByMove: true, weekdays: null });
  expect(places).toContainEqual(
    expect.objectContaining({ groupId, startsOn: "2026-12-07", weekdays: [4, 5], writtenWith: null }),
  );
  const rest = { groupId: home, startsOn: "2026-12-07", endsOn: null, weekdays: [1, 2, 3, 6, 7] };
  expect(places).toContainEqual(expect.objectContaining(rest));
  const week = { from: asCareDay("2026-12-07"), to: asCareDay("2026-12-13") };
  const sessions = await careSessionsOfChildren(manager.actor, [family.child.id], week);
  expect(sessions.map(({ day, groupId: at }) => [day, at])).toEqual([
    ["2026-12-07", home],
    ["2026-12-08", home],
    ["2026-12-10", groupId],
  ]);
  const audited = await auditOf("child.placed", office.id);
  expect(audited).toMatchObject([{ outcome: "done", after: { weekdays: [4, 5] } }]);
});

it("asks for a weekday once none is ticked, and for every day where nobody was asked", () => {
  const place = { childId: randomUUID(), groupId: randomUUID(), startsOn: "2026-12-07" };
  expect(placeChildSchema.safeParse({ ...place, weekdays: "" }).success).toBe(false);
  expect(placeChildSchema.parse({ ...place, weekdays: ["", "3"] }).weekdays).toEqual([3]);
  expect(placeChildSchema.parse(place).weekdays).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it("holds by the constraint: two places of a child share no weekday of a day", async () => {
  const house = await makeHouseWithLibellen();
  const { office, family, groupId, move } = house;
  orThrow(await consented(house));
  const friday = { ...move(), endsOn: asCareDay("2099-12-31"), weekdays: [5] };
  orThrow(await placeChild(office.actor, friday, now));
  const put = (weekdays: number[]) =>
    asSetUp((tx) => {
      const startsOn = asCareDay("2027-02-01");
      return tx.insert(placement).values({ childId: family.child.id, groupId, startsOn, weekdays });
    });
  await expect(put([5])).rejects.toMatchObject({ cause: { constraint_name: "placement_no_overlap" } });
  await expect(put([7, 5])).rejects.toMatchObject({ cause: { constraint_name: "placement_weekdays" } });
});
