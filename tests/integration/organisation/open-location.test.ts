import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { location, opening, registration } from "@/db/schema/organisation";
import { orThrow } from "@/lib/act/outcome";
import { openLocation } from "@/lib/organisation/open-location";
import { openLocationSchema } from "@/lib/organisation/schema";
import { asSetUp } from "../../support/factories";
import { auditOf, codes, makeHouse, now, uniqueName } from "./support";

const inputFor = (name: string) =>
  openLocationSchema.parse({
    name,
    street: "Kompasstraat",
    houseNumber: "3",
    postcode: "5613 CD",
    city: "Eindhoven",
    phone: "040 212 3452",
    registrations: [{ careType: "daycare", lrkNumber: "190004836" }],
    opening: [1, 2].map((weekday) => ({ weekday, from: "07:30", to: "18:30" })),
    startsOn: "2026-01-01",
  });

it("opens a location with its registration and hours, and writes its audit row", async () => {
  const { office } = await makeHouse();
  const name = uniqueName("Het Kompas");
  const { locationId } = orThrow(await openLocation(office.actor, inputFor(name), now));
  const rows = await asSetUp((tx) =>
    tx
      .select({ name: location.name, lrk: registration.lrkNumber, weekday: opening.weekday })
      .from(location)
      .innerJoin(registration, eq(registration.locationId, location.id))
      .innerJoin(opening, eq(opening.locationId, location.id))
      .where(eq(location.id, locationId))
      .orderBy(opening.weekday),
  );
  expect(rows).toEqual([1, 2].map((weekday) => ({ name, lrk: "190004836", weekday })));
  expect(await auditOf("location.opened", office.id)).toMatchObject([{ outcome: "done", locationId }]);
});

it("is the office's work", async () => {
  const { outsiders } = await makeHouse();
  for (const person of outsiders) {
    const outcome = await openLocation(person.actor, inputFor(uniqueName("Nergens")), now);
    expect(outcome).toMatchObject({ code: "notAllowed" });
    expect(await auditOf("location.opened", person.id)).toMatchObject([{ outcome: "refused" }]);
  }
});

it("gives a name to one location, also when sent twice at once", async () => {
  const { office } = await makeHouse();
  const input = inputFor(uniqueName("De Eik"));
  const outcomes = await Promise.all([1, 2].map(() => openLocation(office.actor, input, now)));
  expect(codes(outcomes)).toEqual(["done", "nameTaken"]);
});

it("leaves nothing behind when one of its parts cannot be", async () => {
  const { office } = await makeHouse();
  const input = inputFor(uniqueName("De Beuk"));
  const twice = { ...input, opening: [...input.opening, ...input.opening] };
  expect(await openLocation(office.actor, twice, now)).toMatchObject({ code: "periodOverlaps" });
  const rows = await asSetUp((tx) => tx.select().from(location).where(eq(location.name, input.name)));
  expect(rows).toEqual([]);
});
