import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { productRate } from "@/db/schema/product";
import { orThrow } from "@/lib/act/outcome";
import { announceRate, takeBackRate } from "@/lib/product/announce-rate";
import { earliestRise } from "@/lib/product/announcement";
import { correctProduct, registerProduct } from "@/lib/product/register-product";
import { addDays, today } from "@/lib/time/care-day";
import { asSetUp, longAgo } from "../../support/factories";
import { recipientsNow } from "../../support/told";
import { makeTwoHouses, now } from "../family/support";
import { auditOf, codes, uniqueName } from "../organisation/support";

const first = earliestRise(today(now));
const ratesOf = (productId: string) =>
  asSetUp((tx) =>
    tx
      .select()
      .from(productRate)
      .where(eq(productRate.productId, productId))
      .orderBy(asc(productRate.startsOn)),
  );
const newProduct = (locationId: string, name = uniqueName("Dagopvang")) => ({
  ...{ locationId, name, careType: "daycare" as const },
  ...{ startsOn: longAgo, centsPerHour: 1100 },
});

it("sells a product at a rate, corrects its name, and writes both audit rows", async () => {
  const { family, office } = await makeTwoHouses();
  const input = newProduct(family.location.id);
  const { productId } = orThrow(await registerProduct(office.actor, input, now));
  expect(await ratesOf(productId)).toMatchObject([{ startsOn: longAgo, centsPerHour: 1100 }]);
  const corrected = { productId, name: uniqueName("Flexibel"), endsOn: null, version: 1 };
  orThrow(await correctProduct(office.actor, corrected, now));
  expect(await correctProduct(office.actor, corrected, now)).toMatchObject({ code: "changedMeanwhile" });
  expect(await registerProduct(office.actor, { ...input, name: corrected.name }, now)).toMatchObject({
    code: "nameTaken",
  });
  expect(await auditOf("product.registered", office.id)).toMatchObject([
    { outcome: "done", subjectId: productId },
  ]);
  expect(await auditOf("product.corrected", office.id)).toMatchObject([
    { outcome: "done", subjectId: productId, before: { name: input.name } },
  ]);
});

it("lets a rate rise after a whole calendar month, tells whoever pays, and tells them when it does not come", async () => {
  const { family, other, office } = await makeTwoHouses();
  const { productId } = family.location;
  const rise = { productId, startsOn: first, centsPerHour: 1200 };
  const soon = { ...rise, startsOn: addDays(first, -1) };
  expect(await announceRate(office.actor, soon, now)).toMatchObject({
    code: "risesTooSoon",
    facts: { days: [first] },
  });
  orThrow(await announceRate(office.actor, rise, now));
  expect(await ratesOf(productId)).toMatchObject([
    { centsPerHour: 1150 },
    { startsOn: first, centsPerHour: 1200, announcedOn: today(now) },
  ]);
  const ids = { productId, startsOn: first };
  expect(await recipientsNow("rate.announced", ids)).toEqual([family.parent.id]);
  expect(await recipientsNow("rate.announced", { ...ids, productId: other.location.productId })).toEqual([]);
  orThrow(await takeBackRate(office.actor, ids, now));
  expect(await recipientsNow("rate.announced", ids)).toEqual([]);
  expect(await recipientsNow("rate.takenBack", ids)).toEqual([family.parent.id]);
  expect(await takeBackRate(office.actor, ids, now)).toMatchObject({ code: "notFound" });
  for (const act of ["rate.announced", "rate.takenBack"] as const)
    expect(await auditOf(act, office.id)).toContainEqual(
      expect.objectContaining({ outcome: "done", subjectId: productId }),
    );
});

it("refuses a rate that is none, one between others, and taking back what holds", async () => {
  const { family, office } = await makeTwoHouses();
  const { productId } = family.location;
  const rise = { productId, startsOn: first, centsPerHour: 1150 };
  expect(await announceRate(office.actor, rise, now)).toMatchObject({ code: "nothingChanged" });
  orThrow(
    await announceRate(office.actor, { ...rise, startsOn: addDays(first, 31), centsPerHour: 1160 }, now),
  );
  expect(await announceRate(office.actor, { ...rise, centsPerHour: 1170 }, now)).toMatchObject({
    code: "rateLater",
  });
  expect(await takeBackRate(office.actor, { productId, startsOn: longAgo }, now)).toMatchObject({
    code: "inForceAlready",
  });
});

it("is the office's work, about products and places that are there", async () => {
  const { family, office, manager, outOfReach } = await makeTwoHouses();
  const { productId, id } = family.location;
  const rise = { productId, startsOn: first, centsPerHour: 1200 };
  for (const { actor } of [manager, ...outOfReach]) {
    expect(await registerProduct(actor, newProduct(id), now)).toMatchObject({ code: "notAllowed" });
    const named = { productId, name: "X", endsOn: null, version: 1 };
    expect(await correctProduct(actor, named, now)).toMatchObject({ code: "notAllowed" });
    expect(await announceRate(actor, rise, now)).toMatchObject({ code: "notAllowed" });
    expect(await takeBackRate(actor, rise, now)).toMatchObject({ code: "notAllowed" });
  }
  const none = { productId: randomUUID() };
  expect(await registerProduct(office.actor, newProduct(randomUUID()), now)).toMatchObject({
    code: "notFound",
  });
  expect(await announceRate(office.actor, { ...rise, ...none }, now)).toMatchObject({ code: "notFound" });
  expect(await takeBackRate(office.actor, { ...rise, ...none }, now)).toMatchObject({ code: "notFound" });
  const named = { ...none, name: "X", endsOn: null, version: 1 };
  expect(await correctProduct(office.actor, named, now)).toMatchObject({ code: "notFound" });
});

it("has one winner when a rate is told twice at once", async () => {
  const { family, office } = await makeTwoHouses();
  const rise = { productId: family.location.productId, startsOn: first, centsPerHour: 1200 };
  const tell = () => announceRate(office.actor, rise, now);
  expect(codes(await Promise.all([tell(), tell()]))).toEqual(["done", "rateLater"]);
});
