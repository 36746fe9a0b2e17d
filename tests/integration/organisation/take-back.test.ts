import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { dayPart, registration, requestPolicy } from "@/db/schema/organisation";
import { orThrow } from "@/lib/act/outcome";
import {
  setRegistrationSchema,
  takeBackForCareSchema,
  takeBackSchema,
} from "@/lib/organisation/arrangement-schema";
import { setDayPartsSchema, setRequestPolicySchema } from "@/lib/organisation/schema";
import { setDayParts, takeBackDayParts } from "@/lib/organisation/set-day-parts";
import { setRegistration, takeBackRegistration } from "@/lib/organisation/set-registration";
import { setRequestPolicy, takeBackRequestPolicy } from "@/lib/organisation/set-request-policy";
import { asSetUp, longAgo } from "../../support/factories";
import { auditOf, makeHouse, now } from "./support";

const startsOn = "2027-01-01";
const partsAt = (locationId: string) =>
  setDayPartsSchema.parse({ locationId, startsOn, parts: [{ code: "morning", from: "07:30", to: "12:45" }] });
const backAt = (locationId: string) => takeBackSchema.parse({ locationId, startsOn });
const backFor = (locationId: string) =>
  takeBackForCareSchema.parse({ locationId, startsOn, careType: "daycare" });

it("day parts: what is left out is not sold any more, until the change is taken back", async () => {
  const { office, outsiders, location } = await makeHouse();
  const sold = async () => {
    const rows = await asSetUp((tx) => tx.select().from(dayPart).where(eq(dayPart.locationId, location.id)));
    return rows.filter((row) => row.endsOn === null).map((row) => `${row.code} ${row.fromTime}`);
  };
  orThrow(await setDayParts(office.actor, partsAt(location.id), now));
  expect(await sold()).toEqual(["morning 07:30"]);
  for (const { actor } of outsiders)
    expect(await takeBackDayParts(actor, backAt(location.id), now)).toMatchObject({ code: "notAllowed" });
  orThrow(await takeBackDayParts(office.actor, backAt(location.id), now));
  expect((await sold()).sort()).toEqual(["afternoon 13:00", "full_day 07:45", "morning 07:45"]);
  expect(await auditOf("dayParts.takenBack", office.id)).toMatchObject([
    { outcome: "done", locationId: location.id, before: { startsOn } },
  ]);
});

it("rules of asking: only those of the same care go", async () => {
  const { office, outsiders, location } = await makeHouse();
  const rules = (careType: string) =>
    setRequestPolicySchema.parse({
      ...{ locationId: location.id, careType, mode: "times", startsOn, maxDaysAhead: 90 },
      ...{ extraLeadDays: 2, extraDeadline: "17:00", absenceLeadDays: 0, absenceDeadline: "09:00" },
    });
  for (const careType of ["daycare", "after_school"])
    orThrow(await setRequestPolicy(office.actor, rules(careType), now));
  for (const { actor } of outsiders)
    expect(await takeBackRequestPolicy(actor, backFor(location.id), now)).toMatchObject({
      code: "notAllowed",
    });
  orThrow(await takeBackRequestPolicy(office.actor, backFor(location.id), now));
  const left = await asSetUp((tx) =>
    tx.select().from(requestPolicy).where(eq(requestPolicy.locationId, location.id)),
  );
  expect(left.map((one) => [one.careType, one.startsOn, one.endsOn]).sort()).toEqual([
    ["after_school", startsOn, null],
    ["daycare", longAgo, null],
  ]);
  expect(await auditOf("requestPolicy.takenBack", office.id)).toMatchObject([{ outcome: "done" }]);
});

it("a registration: a new number ends the old one the day before, for that care only", async () => {
  const { office, outsiders, location } = await makeHouse();
  const input = (change = {}) =>
    setRegistrationSchema.parse({
      ...{ locationId: location.id, careType: "daycare", lrkNumber: "190004836", startsOn },
      ...change,
    });
  const numbers = async () => {
    const rows = await asSetUp((tx) =>
      tx.select().from(registration).where(eq(registration.locationId, location.id)),
    );
    return rows.map((row) => [row.careType, row.lrkNumber, row.startsOn, row.endsOn]);
  };
  const [old] = await numbers();
  for (const { actor, id } of outsiders) {
    expect(await setRegistration(actor, input(), now)).toMatchObject({ code: "notAllowed" });
    expect(await auditOf("registration.set", id)).toMatchObject([{ outcome: "refused" }]);
  }
  orThrow(await setRegistration(office.actor, input(), now));
  orThrow(await setRegistration(office.actor, input({ careType: "after_school", startsOn: longAgo }), now));
  expect((await numbers()).sort()).toEqual([
    ["after_school", "190004836", longAgo, null],
    ["daycare", old?.[1], longAgo, "2026-12-31"],
    ["daycare", "190004836", startsOn, null],
  ]);
  expect(await setRegistration(office.actor, input({ startsOn: "2026-12-01" }), now)).toMatchObject({
    ...{ code: "periodOverlaps", field: "startsOn", facts: { days: [startsOn] } },
  });
  for (const { actor } of outsiders)
    expect(await takeBackRegistration(actor, backFor(location.id), now)).toMatchObject({
      code: "notAllowed",
    });
  orThrow(await takeBackRegistration(office.actor, backFor(location.id), now));
  expect(await numbers()).toContainEqual(old);
  expect(await auditOf("registration.takenBack", office.id)).toMatchObject([{ outcome: "done" }]);
});
