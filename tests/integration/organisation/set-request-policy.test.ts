import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { requestPolicy } from "@/db/schema/organisation";
import { setRequestPolicySchema } from "@/lib/organisation/schema";
import { setRequestPolicy } from "@/lib/organisation/set-request-policy";
import { asSetUp } from "../../support/factories";
import { auditOf, codes, makeHouse, now } from "./support";

const inputAt = (locationId: string) =>
  setRequestPolicySchema.parse({
    locationId,
    careType: "daycare",
    mode: "times",
    extraLeadDays: 2,
    extraDeadline: "17:00",
    absenceLeadDays: 0,
    absenceDeadline: "09:00",
    startsOn: "2027-01-01",
  });

const rulesAt = (locationId: string) =>
  asSetUp((tx) =>
    tx
      .select({ mode: requestPolicy.mode, startsOn: requestPolicy.startsOn, endsOn: requestPolicy.endsOn })
      .from(requestPolicy)
      .where(eq(requestPolicy.locationId, locationId))
      .orderBy(asc(requestPolicy.startsOn)),
  );

it("replaces the rules from a day on, and writes its audit row", async () => {
  const { office, location } = await makeHouse();
  expect(await setRequestPolicy(office.actor, inputAt(location.id), now)).toMatchObject({ ok: true });
  expect(await rulesAt(location.id)).toMatchObject([
    { mode: "day_parts", endsOn: "2026-12-31" },
    { mode: "times", startsOn: "2027-01-01", endsOn: null },
  ]);
  expect(await auditOf("requestPolicy.set", office.id)).toMatchObject([
    { outcome: "done", locationId: location.id },
  ]);
});

it("is the office's work, at a location that is there", async () => {
  const { outsiders, office, location } = await makeHouse();
  for (const person of outsiders)
    expect(await setRequestPolicy(person.actor, inputAt(location.id), now)).toMatchObject({
      code: "notAllowed",
    });
  expect(await setRequestPolicy(office.actor, inputAt(randomUUID()), now)).toMatchObject({
    code: "notFound",
  });
});

it("takes effect once when sent twice at once", async () => {
  const { office, location } = await makeHouse();
  const send = () => setRequestPolicy(office.actor, inputAt(location.id), now);
  expect(codes(await Promise.all([send(), send()]))).toEqual(["done", "periodOverlaps"]);
});
