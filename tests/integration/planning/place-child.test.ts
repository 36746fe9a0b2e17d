import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { placement } from "@/db/schema/contract";
import { orThrow } from "@/lib/act/outcome";
import { addGroup } from "@/lib/organisation/add-group";
import { addGroupSchema } from "@/lib/organisation/schema";
import { placeChild, placeChildSchema } from "@/lib/planning/place-child";
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

it("is the office's work, for children and groups that are there", async () => {
  const { manager, outOfReach, office, family, move } = await makeHouseWithLibellen();
  for (const somebody of [manager, ...outOfReach])
    expect(await placeChild(somebody.actor, move(), now)).toMatchObject({ code: "notAllowed" });
  expect(await placeChild(office.actor, move(randomUUID()), now)).toMatchObject({ code: "notFound" });
  expect(await placeChild(office.actor, move(family.child.id, randomUUID()), now)).toMatchObject({
    code: "notFound",
  });
});

it("puts a child in one group at a time when two are at it", async () => {
  const { office, family, move } = await makeHouseWithLibellen();
  const colleague = await makeStaff("office", null, "Lies");
  const outcomes = await Promise.all([office, colleague].map((one) => placeChild(one.actor, move(), now)));
  expect(codes(outcomes)).toEqual(["done", "periodOverlaps"]);
  expect(await placesOf(family.child.id)).toHaveLength(2);
});
