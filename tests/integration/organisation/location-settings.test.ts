import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { setOpeningSchema } from "@/lib/organisation/arrangement-schema";
import { closeDay } from "@/lib/organisation/close-day";
import { listLocations } from "@/lib/organisation/list-locations";
import { inForce, readLocationSettings } from "@/lib/organisation/location-settings";
import { readClosures } from "@/lib/organisation/read-closures";
import { readGroup } from "@/lib/organisation/read-group";
import { closeDaySchema } from "@/lib/organisation/schema";
import { setOpening } from "@/lib/organisation/set-opening";
import { makeHouse, now, today } from "./support";

it("shows what holds and what is to come, the latest first", async () => {
  const { office, location } = await makeHouse();
  const later = setOpeningSchema.parse({
    ...{ locationId: location.id, startsOn: "2027-01-04", careStops: true },
    opening: [{ weekday: 2, from: "08:00", to: "17:00" }],
  });
  orThrow(await setOpening(office.actor, later, now));
  const settings = await readLocationSettings(office.actor, location.id, now);
  expect(settings?.openings.map(({ when, hours }) => [when, hours.length])).toEqual([
    ["later", 1],
    ["now", 5],
  ]);
  expect(inForce(settings?.openings ?? [])?.hours[0]).toEqual({ weekday: 1, from: "07:45", to: "18:30" });
  expect(settings?.dayParts[0]?.parts.map(({ code }) => code)).toEqual(["morning", "afternoon", "full_day"]);
  expect(settings).toMatchObject({ mayArrange: true, groups: [{ name: "Vlinders", when: "now" }] });
});

it("shows a manager the own location and nobody else's, and lets nobody but the office change it", async () => {
  const [here, there] = [await makeHouse(), await makeHouse()];
  const { actor } = here.manager;
  expect(await readLocationSettings(actor, here.location.id, now)).toMatchObject({ mayArrange: false });
  expect(await readLocationSettings(actor, there.location.id, now)).toBeNull();
  expect((await listLocations(actor, today)).map(({ id }) => id)).toEqual([here.location.id]);
  expect((await listLocations(here.office.actor, today)).map(({ id }) => id)).toEqual(
    expect.arrayContaining([here.location.id, there.location.id]),
  );
  for (const person of [here.parent, here.carer]) {
    expect(await readLocationSettings(person.actor, here.location.id, now)).toBeNull();
    expect(await listLocations(person.actor, today)).toEqual([]);
  }
  expect(await readGroup(actor, here.location.groupId, now)).toBeNull();
  expect(await readGroup(here.office.actor, here.location.groupId, now)).toMatchObject({
    group: { name: "Vlinders" },
    place: { id: here.location.id },
  });
  expect(await readLocationSettings(here.office.actor, "x", now)).toBeNull();
});

it("lists the closing days of a year in reach, and offers the holidays that are left", async () => {
  const [here, there] = [await makeHouse(), await makeHouse()];
  for (const { id } of [here.location, there.location]) {
    const closing = closeDaySchema.parse({ locationId: id, day: "2028-05-25", name: "Hemelvaartsdag" });
    orThrow(await closeDay(here.office.actor, closing, now));
  }
  const of = (locationId: string | null) =>
    readClosures(here.manager.actor, { locationId, year: "2028" }, now);
  const own = await of(null);
  expect(own.days.filter(({ locationId }) => locationId !== null)).toMatchObject([
    { day: "2028-05-25", locationId: here.location.id, isToCome: true },
  ]);
  expect(own.places.map(({ id }) => id)).toEqual([here.location.id]);
  expect((await of(there.location.id)).days.filter(({ locationId }) => locationId !== null)).toEqual([]);
  const { holidays, years } = await of(here.location.id);
  expect(years).toEqual([2025, 2026, 2027, 2028]);
  const names = holidays.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Koningsdag", "Bevrijdingsdag", "Tweede paasdag"]));
  // Closed already; a Saturday; Sundays.
  for (const name of ["Hemelvaartsdag", "Nieuwjaarsdag", "Eerste paasdag", "Eerste pinksterdag"])
    expect(names).not.toContain(name);
  expect((await readClosures(here.office.actor, { locationId: null, year: "1999" }, now)).year).toBe(2026);
});
