import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { opening } from "@/db/schema/organisation";
import { orThrow } from "@/lib/act/outcome";
import { setOpeningSchema, takeBackSchema } from "@/lib/organisation/arrangement-schema";
import { setOpening, takeBackOpening } from "@/lib/organisation/set-opening";
import { careSessionsOfChildren } from "@/lib/planning/queries";
import { asSetUp, longAgo } from "../../support/factories";
import { auditOf, codes, day, makeHouse, now } from "./support";

const hours = (weekdays: readonly number[], from = "07:30") =>
  weekdays.map((weekday) => ({ weekday, from, to: "18:30" }));
const inputAt = (locationId: string, startsOn = "2027-01-04", week = hours([1, 3]), careStops = true) =>
  setOpeningSchema.parse({ locationId, startsOn, opening: week, careStops });
const backAt = (locationId: string, startsOn = "2027-01-04") =>
  takeBackSchema.parse({ locationId, startsOn });

const weekAt = async (locationId: string) => {
  const rows = await asSetUp((tx) =>
    tx
      .select()
      .from(opening)
      .where(eq(opening.locationId, locationId))
      .orderBy(asc(opening.startsOn), asc(opening.weekday)),
  );
  return rows.map((row) => [row.weekday, row.fromTime, row.startsOn, row.endsOn]);
};
const asBefore = [1, 2, 3, 4, 5].map((weekday) => [weekday, "07:45", longAgo, null]);

it("holds for the whole week from a day on: a day that is left out has no care any more", async () => {
  const { office, parent, child, location } = await makeHouse();
  orThrow(await setOpening(office.actor, inputAt(location.id), now));
  expect(await weekAt(location.id)).toEqual([
    ...[1, 2, 3, 4, 5].map((weekday) => [weekday, "07:45", longAgo, "2027-01-03"]),
    [1, "07:30", "2027-01-04", null],
    [3, "07:30", "2027-01-04", null],
  ]);
  const careIn = async (from: string, to: string) => {
    const sessions = await careSessionsOfChildren(parent.actor, [child.id], { from: day(from), to: day(to) });
    return sessions.map((one) => one.day);
  };
  const before = await careIn("2026-12-28", "2027-01-03");
  expect(before).toContain("2026-12-29");
  expect(await careIn("2027-01-05", "2027-01-05")).toEqual([]);
  expect(await auditOf("opening.set", office.id)).toMatchObject([
    { outcome: "done", locationId: location.id, after: { startsOn: "2027-01-04" } },
  ]);
});

it("asks before care that was agreed comes to an end, and names how many have it and from when", async () => {
  const { office, location } = await makeHouse();
  // The child comes on Monday, Tuesday and Thursday.
  const unasked = inputAt(location.id, "2027-01-04", hours([1, 3]), false);
  expect(await setOpening(office.actor, unasked, now)).toMatchObject({
    ...{ ok: false, code: "careAgreed", field: "careStops" },
    facts: { count: 1, days: ["2027-01-05", "2027-01-07"] },
  });
  expect(await weekAt(location.id)).toEqual(asBefore);
  const kept = inputAt(location.id, "2027-01-04", hours([1, 2, 4]), false);
  expect(codes([await setOpening(office.actor, kept, now)])).toEqual(["done"]);
});

it("is taken back before it begins, between others too, and what held goes on", async () => {
  const { office, location } = await makeHouse();
  orThrow(await setOpening(office.actor, inputAt(location.id), now));
  orThrow(await setOpening(office.actor, inputAt(location.id, "2027-03-01", hours([1], "08:00")), now));
  orThrow(await takeBackOpening(office.actor, backAt(location.id), now));
  expect(await weekAt(location.id)).toEqual([
    ...[1, 2, 3, 4, 5].map((weekday) => [weekday, "07:45", longAgo, "2027-02-28"]),
    [1, "08:00", "2027-03-01", null],
  ]);
  orThrow(await takeBackOpening(office.actor, backAt(location.id, "2027-03-01"), now));
  expect(await weekAt(location.id)).toEqual(asBefore);
  expect(await auditOf("opening.takenBack", office.id)).toMatchObject([
    { outcome: "done", before: { startsOn: "2027-01-04" } },
    { outcome: "done", before: { startsOn: "2027-03-01" } },
  ]);
});

it("names the day in the way, and changes no past", async () => {
  const { office, location } = await makeHouse();
  orThrow(await setOpening(office.actor, inputAt(location.id), now));
  expect(await setOpening(office.actor, inputAt(location.id, "2026-12-01"), now)).toMatchObject({
    ...{ code: "periodOverlaps", field: "startsOn", facts: { days: ["2027-01-04"] } },
  });
  orThrow(await takeBackOpening(office.actor, backAt(location.id), now));
  expect(await setOpening(office.actor, inputAt(location.id, "2026-11-23"), now)).toMatchObject({
    ...{ code: "dayInPast", field: "startsOn" },
  });
  for (const startsOn of [longAgo, "2026-11-24"])
    expect(await takeBackOpening(office.actor, backAt(location.id, startsOn), now)).toMatchObject({
      code: "inForceAlready",
    });
  expect(await takeBackOpening(office.actor, backAt(location.id, "2027-05-01"), now)).toMatchObject({
    code: "notFound",
  });
  expect(await weekAt(location.id)).toEqual(asBefore);
});

it("is the office's work, at a location that is there", async () => {
  const { outsiders, office, location } = await makeHouse();
  orThrow(await setOpening(office.actor, inputAt(location.id), now));
  for (const { actor, id } of outsiders) {
    expect(await setOpening(actor, inputAt(location.id, "2027-02-01"), now)).toMatchObject({
      code: "notAllowed",
    });
    expect(await takeBackOpening(actor, backAt(location.id), now)).toMatchObject({ code: "notAllowed" });
    expect(await auditOf("opening.set", id)).toMatchObject([{ outcome: "refused" }]);
    expect(await auditOf("opening.takenBack", id)).toMatchObject([{ outcome: "refused" }]);
  }
  expect(await setOpening(office.actor, inputAt(randomUUID()), now)).toMatchObject({ code: "notFound" });
  expect(await takeBackOpening(office.actor, backAt(randomUUID()), now)).toMatchObject({ code: "notFound" });
});

it("takes effect once when sent twice at once, and is taken back once", async () => {
  const { office, location } = await makeHouse();
  const send = () => setOpening(office.actor, inputAt(location.id), now);
  expect(codes(await Promise.all([send(), send()]))).toEqual(["done", "periodOverlaps"]);
  const back = () => takeBackOpening(office.actor, backAt(location.id), now);
  expect(codes(await Promise.all([back(), back()]))).toEqual(["done", "notFound"]);
  expect(await weekAt(location.id)).toEqual(asBefore);
});
