import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { dayPart } from "@/db/schema/organisation";
import { setDayPartsSchema } from "@/lib/organisation/schema";
import { setDayParts } from "@/lib/organisation/set-day-parts";
import { asSetUp, longAgo } from "../../support/factories";
import { auditOf, codes, makeHouse, now } from "./support";

const inputAt = (locationId: string) =>
  setDayPartsSchema.parse({
    locationId,
    startsOn: "2027-01-01",
    parts: [{ code: "morning", from: "07:30", to: "12:45" }],
  });

const morningsAt = (locationId: string) =>
  asSetUp((tx) =>
    tx
      .select({ from: dayPart.fromTime, startsOn: dayPart.startsOn, endsOn: dayPart.endsOn })
      .from(dayPart)
      .where(and(eq(dayPart.locationId, locationId), eq(dayPart.code, "morning")))
      .orderBy(asc(dayPart.startsOn)),
  );

it("ends the times of until then the day before, and writes its audit row", async () => {
  const { office, location } = await makeHouse();
  expect(await setDayParts(office.actor, inputAt(location.id), now)).toMatchObject({ ok: true });
  expect(await morningsAt(location.id)).toEqual([
    { from: "07:45", startsOn: longAgo, endsOn: "2026-12-31" },
    { from: "07:30", startsOn: "2027-01-01", endsOn: null },
  ]);
  expect(await auditOf("dayParts.set", office.id)).toMatchObject([
    { outcome: "done", locationId: location.id, after: { startsOn: "2027-01-01" } },
  ]);
});

it("is the office's work, at a location that is there", async () => {
  const { outsiders, office, location } = await makeHouse();
  for (const person of outsiders)
    expect(await setDayParts(person.actor, inputAt(location.id), now)).toMatchObject({ code: "notAllowed" });
  expect(await setDayParts(office.actor, inputAt(randomUUID()), now)).toMatchObject({ code: "notFound" });
});

it("takes effect once when sent twice at once", async () => {
  const { office, location } = await makeHouse();
  const outcomes = await Promise.all([1, 2].map(() => setDayParts(office.actor, inputAt(location.id), now)));
  expect(codes(outcomes)).toEqual(["done", "periodOverlaps"]);
  expect(await morningsAt(location.id)).toHaveLength(2);
});
