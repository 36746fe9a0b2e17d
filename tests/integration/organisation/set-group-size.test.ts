import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { careGroupSize } from "@/db/schema/group-size";
import { orThrow } from "@/lib/act/outcome";
import { addGroup } from "@/lib/organisation/add-group";
import { endGroup } from "@/lib/organisation/end-group";
import { setGroupSizeSchema, takeBackGroupSizeSchema } from "@/lib/organisation/group-schema";
import { listLocations } from "@/lib/organisation/list-locations";
import { readLocationSettings } from "@/lib/organisation/location-settings";
import { readGroup } from "@/lib/organisation/read-group";
import { addGroupSchema } from "@/lib/organisation/schema";
import { setGroupSize, takeBackGroupSize } from "@/lib/organisation/set-group-size";
import { loadRoster } from "@/lib/roster/queries";
import { asSetUp, longAgo, makeChild } from "../../support/factories";
import { auditOf, codes, day, makeHouse, now } from "./support";

const startsOn = "2027-01-05";
const inputOf = (groupId: string, change = {}) =>
  setGroupSizeSchema.parse({
    ...{ groupId, startsOn, kind: "single_age", fromAgeMonths: "0", toAgeMonths: "24", places: "12" },
    ...change,
  });
const backOf = (groupId: string, from = startsOn) =>
  takeBackGroupSizeSchema.parse({ groupId, startsOn: from });
const sizesOf = async (groupId: string) => {
  const rows = await asSetUp((tx) =>
    tx
      .select()
      .from(careGroupSize)
      .where(eq(careGroupSize.groupId, groupId))
      .orderBy(asc(careGroupSize.startsOn)),
  );
  return rows.map((row) => [row.places, row.toAgeMonths, row.startsOn, row.endsOn]);
};
const asBefore = [[16, 48, longAgo, null]];

it("holds from a day on for every reader, and is taken back before it begins", async () => {
  const { office, location } = await makeHouse();
  const { groupId } = location;
  orThrow(await setGroupSize(office.actor, inputOf(groupId), now));
  expect(await sizesOf(groupId)).toEqual([
    [16, 48, longAgo, "2027-01-04"],
    [12, 24, startsOn, null],
  ]);

  // A week in which it changes on Tuesday.
  const roster = await loadRoster(office.actor, { location: location.id, week: "2027-01-04" }, now);
  expect(roster?.sheets[0]?.days.map(({ places }) => places)).toEqual([16, 12, 12, 12, 12]);
  const placesOn = async (then: string) =>
    (await listLocations(office.actor, day(then))).find(({ id }) => id === location.id)?.places;
  expect([await placesOn("2027-01-04"), await placesOn(startsOn), await placesOn("2019-01-01")]).toEqual([
    ...[16, 12, 16],
  ]);
  const [group] = (await readLocationSettings(office.actor, location.id, now))?.groups ?? [];
  expect(group).toMatchObject({ places: 16, toAgeMonths: 48, coming: { startsOn, places: 12 } });
  const page = await readGroup(office.actor, groupId, now);
  expect(page?.sizes.map(({ places, when }) => [places, when])).toEqual([
    [12, "later"],
    [16, "now"],
  ]);

  orThrow(await takeBackGroupSize(office.actor, backOf(groupId), now));
  expect(await sizesOf(groupId)).toEqual(asBefore);
  expect(await auditOf("group.sizeSet", office.id)).toMatchObject([
    { outcome: "done", subjectId: groupId, locationId: location.id, after: { startsOn, places: 12 } },
  ]);
  expect(await auditOf("group.sizeTakenBack", office.id)).toMatchObject([
    { outcome: "done", subjectId: groupId, before: { startsOn } },
  ]);
});

it("asks before there are more children than places, naming the first day, and tells it on the page", async () => {
  const { office, location, parent } = await makeHouse();
  const { groupId } = location;
  // Beside the child of Monday, Tuesday and Thursday one that comes on Thursdays: 7 January is the first together.
  await makeChild(location, parent.id, { givenName: "Milan", weekdays: [4] });
  expect(await setGroupSize(office.actor, inputOf(groupId, { places: "1" }), now)).toMatchObject({
    ...{ code: "groupTooFull", field: "fullAnyway" },
    facts: { days: ["2027-01-07"], count: 2, places: 1 },
  });
  expect(await sizesOf(groupId)).toEqual(asBefore);
  expect((await readGroup(office.actor, groupId, now))?.crowded).toEqual([]);
  orThrow(await setGroupSize(office.actor, inputOf(groupId, { places: "1", fullAnyway: "on" }), now));
  expect((await readGroup(office.actor, groupId, now))?.crowded[0]).toEqual({
    ...{ day: "2027-01-07", children: 2, places: 1 },
  });
});

it("names the day in the way, and changes no past", async () => {
  const { office, location } = await makeHouse();
  const { groupId } = location;
  orThrow(await setGroupSize(office.actor, inputOf(groupId), now));
  const earlier = await setGroupSize(office.actor, inputOf(groupId, { startsOn: "2026-12-01" }), now);
  expect(earlier).toMatchObject({ code: "periodOverlaps", field: "startsOn", facts: { days: [startsOn] } });
  orThrow(await takeBackGroupSize(office.actor, backOf(groupId), now));
  const past = await setGroupSize(office.actor, inputOf(groupId, { startsOn: "2026-11-23" }), now);
  expect(past).toMatchObject({ code: "dayInPast", field: "startsOn" });
  for (const held of [longAgo, "2026-11-24"])
    expect(await takeBackGroupSize(office.actor, backOf(groupId, held), now)).toMatchObject({
      code: "inForceAlready",
    });
  expect(await sizesOf(groupId)).toEqual(asBefore);
});

it("begins on no day after the group's last", async () => {
  const { office, location } = await makeHouse();
  const fields = { kind: "single_age", fromAgeMonths: 0, toAgeMonths: 24, places: 12 };
  const group = { locationId: location.id, careType: "daycare", name: "Rupsjes", ...fields };
  const { groupId } = orThrow(await addGroup(office.actor, addGroupSchema.parse(group), now));
  orThrow(await endGroup(office.actor, { groupId, endsOn: day("2026-12-31") }, now));
  expect(await setGroupSize(office.actor, inputOf(groupId), now)).toMatchObject({
    ...{ code: "groupEndsBefore", field: "startsOn" },
    facts: { name: "Rupsjes", endedOn: "2026-12-31" },
  });
});

it("is the office's work, for a group that is there", async () => {
  const { outsiders, office, location } = await makeHouse();
  const { groupId } = location;
  orThrow(await setGroupSize(office.actor, inputOf(groupId), now));
  for (const { actor, id } of outsiders) {
    const later = inputOf(groupId, { startsOn: "2027-02-01" });
    expect(await setGroupSize(actor, later, now)).toMatchObject({ code: "notAllowed" });
    expect(await takeBackGroupSize(actor, backOf(groupId), now)).toMatchObject({ code: "notAllowed" });
    expect(await readGroup(actor, groupId, now)).toBeNull();
    expect(await auditOf("group.sizeSet", id)).toMatchObject([{ outcome: "refused" }]);
    expect(await auditOf("group.sizeTakenBack", id)).toMatchObject([{ outcome: "refused" }]);
  }
  const nowhere = randomUUID();
  expect(await setGroupSize(office.actor, inputOf(nowhere), now)).toMatchObject({ code: "notFound" });
  expect(await takeBackGroupSize(office.actor, backOf(nowhere), now)).toMatchObject({ code: "notFound" });
});

it("takes effect once when sent twice at once, and is taken back once", async () => {
  const { office, location } = await makeHouse();
  const { groupId } = location;
  const send = () => setGroupSize(office.actor, inputOf(groupId), now);
  expect(codes(await Promise.all([send(), send()]))).toEqual(["done", "periodOverlaps"]);
  const back = () => takeBackGroupSize(office.actor, backOf(groupId), now);
  expect(codes(await Promise.all([back(), back()]))).toEqual(["done", "notFound"]);
  expect(await sizesOf(groupId)).toEqual(asBefore);
});
