import { expect, it } from "vitest";
import { closureDay } from "@/db/schema/organisation";
import {
  closureOn,
  dayPartsOn,
  locationCalendar,
  openingOn,
  policyOn,
} from "@/lib/planning/location-calendar";
import { addDays, asCareDay } from "@/lib/time/care-day";
import { weekRange } from "@/lib/time/day-range";
import { asSetUp, longAgo, makeLocation, makePerson } from "../../support/factories";
import { countStatements } from "../../support/statements";

const week = weekRange(asCareDay("2026-11-25"));

it("tells when a location is open, what it sells and by which rules one asks", async () => {
  const at = await makeLocation({ mode: "times", extraLeadDays: 2 });
  const { actor } = await makePerson();
  await asSetUp((tx) =>
    tx.insert(closureDay).values([
      { locationId: null, day: week.from, name: "Kerst" },
      { locationId: at.id, day: week.from, name: "Studiedag" },
    ]),
  );
  const { result: calendar, count } = await countStatements(() => locationCalendar(actor, at.id, week));
  expect(count).toBe(1);
  expect(closureOn(calendar, week.from)?.name).toBe("Studiedag");
  expect(closureOn(calendar, addDays(week.from, 1))).toBeNull();
  expect(openingOn(calendar, week.from)).toMatchObject({ from: "07:45", to: "18:30" });
  expect(openingOn(calendar, week.to)).toBeNull();
  expect(dayPartsOn(calendar, week.from).map((part) => part.code)).toEqual([
    "morning",
    "full_day",
    "afternoon",
  ]);
  expect(policyOn(calendar, "daycare", week.from)).toMatchObject({
    mode: "times",
    extraLeadDays: 2,
    extraDeadline: "12:00",
    absenceDeadline: "09:30",
    maxDaysAhead: 183,
  });
  expect(policyOn(calendar, "after_school", week.from)).toBeNull();
  expect(policyOn(calendar, "daycare", addDays(longAgo, -1))).toBeNull();
});
