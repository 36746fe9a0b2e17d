import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { closureDay, location } from "@/db/schema/organisation";
import { orThrow } from "@/lib/act/outcome";
import { closeDaysSchema, reopenDaySchema } from "@/lib/organisation/arrangement-schema";
import { closeDays } from "@/lib/organisation/close-days";
import { readClosures } from "@/lib/organisation/read-closures";
import { reopenDay } from "@/lib/organisation/reopen-day";
import { asLocalTime } from "@/lib/time/local-time";
import type { SchoolRegion } from "@/lib/time/school-regions";
import { instantAt } from "@/lib/time/wall-clock";
import { fieldProblemsOf } from "@/lib/validation/field-problem";
import { asSetUp } from "../../support/factories";
import { auditOf, codes, day, makeHouse, now } from "./support";

const form = (change: Record<string, unknown>) =>
  closeDaysSchema.parse({ locationId: "", startsOn: "", endsOn: "", name: "", ...change });

async function houseIn(schoolRegion: SchoolRegion | null) {
  const house = await makeHouse();
  await asSetUp((tx) => tx.update(location).set({ schoolRegion }).where(eq(location.id, house.location.id)));
  return house;
}

const closedAt = async (locationId: string) =>
  asSetUp((tx) =>
    tx.select().from(closureDay).where(eq(closureDay.locationId, locationId)).orderBy(closureDay.day),
  );
const namesAt = async (locationId: string) =>
  (await closedAt(locationId)).map((row) => `${row.day} ${row.name}`);

it("closes the open days of a holiday, each location in that of its own region", async () => {
  const north = await houseIn("north");
  const south = await houseIn("south");
  const both = { locationId: [north.location.id, south.location.id] };
  const holidays = { schoolHoliday: ["north-2027-spring", "south-2027-spring"] };
  const { days } = orThrow(await closeDays(north.office.actor, form({ ...both, ...holidays }), now));
  expect(days).toBe(10);
  const week = (first: number) => [0, 1, 2, 3, 4].map((more) => `2027-02-${first + more} Voorjaarsvakantie`);
  expect(await namesAt(north.location.id)).toEqual(week(22));
  expect(await namesAt(south.location.id)).toEqual(week(15));
});

it("leaves a public holiday within it its own name, and closes from today on where one is under way", async () => {
  const { office, location: place } = await houseIn("middle");
  const input = form({
    ...{ locationId: place.id, holiday: ["2026-12-25"], schoolHoliday: "middle-2026-christmas" },
  });
  const lateChristmas = instantAt(day("2026-12-24"), asLocalTime("08:00"));
  orThrow(await closeDays(office.actor, input, lateChristmas));
  expect((await namesAt(place.id)).slice(0, 3)).toEqual([
    "2026-12-24 Kerstvakantie",
    "2026-12-25 Eerste kerstdag",
    "2026-12-28 Kerstvakantie",
  ]);
});

it("says when none of the locations is in that region, and at the field that a name is none", async () => {
  const { office, location: place } = await houseIn(null);
  const input = form({ locationId: place.id, schoolHoliday: "south-2027-summer" });
  expect(await closeDays(office.actor, input, now)).toMatchObject({
    ...{ code: "noneInSchoolRegion", field: "schoolHoliday" },
  });
  const { error } = closeDaysSchema.safeParse({
    locationId: "",
    startsOn: "",
    schoolHoliday: "west-2027-may",
  });
  expect(error && fieldProblemsOf(error)).toEqual({ schoolHoliday: "choose" });
});

it("offers the holidays of the location's own region that are not over, and says when later ones are not known", async () => {
  const { office, location: place } = await houseIn("south");
  const read = (year: string) => readClosures(office.actor, { locationId: place.id, year }, now);
  const offered = async (year: string) =>
    (await read(year)).schoolHolidays.map(({ season, region }) => `${season} ${region}`);
  expect(await offered("2026")).toEqual(["christmas south"]);
  expect(await offered("2027")).toEqual([
    ...["christmas south", "spring south", "may south", "summer south", "autumn south", "christmas south"],
  ]);
  expect((await read("2028")).isBeyondKnown).toBe(false);
  const in2029 = await readClosures(
    office.actor,
    { locationId: place.id, year: "2029" },
    instantAt(day("2028-01-10"), asLocalTime("08:00")),
  );
  expect(in2029.isBeyondKnown).toBe(true);
});

it("opens a whole holiday again at once, but not what was closed under another name, and only for the office", async () => {
  const { office, outsiders, location: place } = await houseIn("south");
  const input = form({ locationId: place.id, holiday: "2026-12-25", schoolHoliday: "south-2026-christmas" });
  orThrow(await closeDays(office.actor, input, now));
  const [first] = await asSetUp((tx) =>
    tx
      .select()
      .from(closureDay)
      .where(and(eq(closureDay.locationId, place.id), eq(closureDay.day, day("2026-12-30")))),
  );
  const whole = reopenDaySchema.parse({ closureDayId: first?.id, whole: "on" });
  for (const { actor } of outsiders)
    expect(await reopenDay(actor, whole, now)).toMatchObject({ code: "notAllowed" });
  const open = () => reopenDay(office.actor, whole, now);
  const outcomes = await Promise.all([open(), open()]);
  expect(codes(outcomes)).toEqual(["done", "notFound"]);
  expect(outcomes.find(({ ok }) => ok)).toMatchObject({ value: { days: 9, told: false } });
  expect(await namesAt(place.id)).toEqual(["2026-12-25 Eerste kerstdag"]);
  const done = (await auditOf("day.reopened", office.id)).filter(({ outcome }) => outcome === "done");
  expect(done.map(({ before }) => (before as { day: string }).day).sort()[0]).toBe("2026-12-21");
  expect(done).toHaveLength(9);
});
