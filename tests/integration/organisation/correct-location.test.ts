import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { location } from "@/db/schema/organisation";
import { orThrow } from "@/lib/act/outcome";
import { correctLocationSchema } from "@/lib/organisation/arrangement-schema";
import { correctLocation } from "@/lib/organisation/correct-location";
import { formatPostcode } from "@/lib/validation/postcode";
import { asSetUp } from "../../support/factories";
import { auditOf, codes, makeHouse, now, uniqueName } from "./support";

const inputAt = (locationId: string, name = uniqueName("De Iep"), schoolRegion = "") =>
  correctLocationSchema.parse({
    schoolRegion,
    ...{ locationId, name, street: "Iepenlaan", houseNumber: "2", postcode: "5611ab", city: "Eindhoven" },
    ...{ phone: "040 212 3459", version: "1" },
  });

it("corrects name, address and phone, and the audit keeps what stood there", async () => {
  const { office, location: place } = await makeHouse();
  const input = inputAt(place.id);
  orThrow(await correctLocation(office.actor, input, now));
  const [row] = await asSetUp((tx) => tx.select().from(location).where(eq(location.id, place.id)));
  expect(row).toMatchObject({ name: input.name, street: "Iepenlaan", schoolRegion: null, version: 2 });
  expect(await auditOf("location.corrected", office.id)).toMatchObject([
    {
      ...{ outcome: "done", locationId: place.id },
      ...{ before: { name: place.name, street: "Lindelaan" }, after: { street: "Iepenlaan" } },
    },
  ]);
});

it("is the office's work, at a location that is there", async () => {
  const { outsiders, office, location: place } = await makeHouse();
  for (const { actor, id } of outsiders) {
    expect(await correctLocation(actor, inputAt(place.id), now)).toMatchObject({ code: "notAllowed" });
    expect(await auditOf("location.corrected", id)).toMatchObject([{ outcome: "refused" }]);
  }
  expect(await correctLocation(office.actor, inputAt(randomUUID()), now)).toMatchObject({ code: "notFound" });
});

it("shows the second of two at once what stands there, and gives a name once", async () => {
  const { office, location: place } = await makeHouse();
  const other = await makeHouse();
  const send = () => correctLocation(office.actor, inputAt(place.id), now);
  const outcomes = await Promise.all([send(), send()]);
  expect(codes(outcomes)).toEqual(["changedMeanwhile", "done"]);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
    standing: {
      street: "Iepenlaan",
      postcode: formatPostcode("5611AB"),
      phone: "040 212 3459",
      schoolRegion: "",
      version: "2",
    },
  });
  const taken = inputAt(other.location.id, place.name);
  const [row] = await asSetUp((tx) => tx.select().from(location).where(eq(location.id, place.id)));
  expect(await correctLocation(other.office.actor, { ...taken, name: row?.name ?? "" }, now)).toMatchObject({
    code: "nameTaken",
    field: "name",
  });
});
