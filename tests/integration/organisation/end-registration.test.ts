import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { registration } from "@/db/schema/organisation";
import { orThrow } from "@/lib/act/outcome";
import {
  endRegistrationSchema,
  setRegistrationSchema,
  takeBackRegistrationEndSchema,
} from "@/lib/organisation/arrangement-schema";
import { endRegistration, takeBackRegistrationEnd } from "@/lib/organisation/end-registration";
import { readStandingNow } from "@/lib/organisation/read-standing";
import { findRegistrationsEnding } from "@/lib/organisation/registrations-ending";
import { setRegistration } from "@/lib/organisation/set-registration";
import { asSetUp, longAgo, makeLocation } from "../../support/factories";
import { auditOf, codes, day, makeHouse, now, today } from "./support";

const endsOn = "2026-12-31";
const inputAt = (locationId: string, change = {}) =>
  endRegistrationSchema.parse({ locationId, careType: "daycare", endsOn, stays: "on", ...change });
const backAt = (locationId: string, careType = "daycare") =>
  takeBackRegistrationEndSchema.parse({ locationId, careType });
const endsAt = async (locationId: string) => {
  const rows = await asSetUp((tx) =>
    tx.select().from(registration).where(eq(registration.locationId, locationId)),
  );
  return rows.map((row) => [row.careType, row.startsOn, row.endsOn]).sort();
};

it("ends without a successor, is named on the start of its location, and goes on after all", async () => {
  const { office, manager, location } = await makeHouse();
  const within = { from: today, to: day("2027-02-24") };
  const ending = async () => (await findRegistrationsEnding(manager.actor, within)).first;
  expect(await ending()).toBeNull();
  orThrow(await endRegistration(office.actor, inputAt(location.id), now));
  expect(await endsAt(location.id)).toEqual([["daycare", longAgo, endsOn]]);
  expect(await ending()).toBe(endsOn);
  orThrow(await takeBackRegistrationEnd(office.actor, backAt(location.id), now));
  expect(await endsAt(location.id)).toEqual([["daycare", longAgo, null]]);
  expect(await ending()).toBeNull();
  expect(await auditOf("registration.ended", office.id)).toMatchObject([
    { outcome: "done", locationId: location.id, after: { careType: "daycare", endsOn, contracts: 1 } },
  ]);
  expect(await auditOf("registration.endTakenBack", office.id)).toMatchObject([
    { outcome: "done", locationId: location.id, before: { careType: "daycare", endsOn } },
  ]);
});

it("asks before care is left standing, and says how much of that kind", async () => {
  const { office, location } = await makeHouse();
  const other = await makeLocation();
  const care = { locationId: location.id, careType: "daycare" as const };
  expect(await readStandingNow(office.actor, care, today)).toEqual({ contracts: 1, placed: 1 });
  expect(await endRegistration(office.actor, inputAt(location.id, { stays: undefined }), now)).toMatchObject({
    ...{ code: "registrationInUse", field: "stays", facts: { count: 1, placed: 1 } },
  });
  expect(await endsAt(location.id)).toEqual([["daycare", longAgo, null]]);
  const empty = inputAt(other.id, { stays: undefined });
  expect(codes([await endRegistration(office.actor, empty, now)])).toEqual(["done"]);
});

it("changes no past, and ends only what no other follows", async () => {
  const { office, location } = await makeHouse();
  const send = (change: object) => endRegistration(office.actor, inputAt(location.id, change), now);
  expect(await send({ endsOn: "2026-11-23" })).toMatchObject({ code: "dayInPast", field: "endsOn" });
  expect(await send({ careType: "after_school" })).toMatchObject({ code: "notFound" });
  const next = { locationId: location.id, careType: "daycare", lrkNumber: "190004836" };
  const input = setRegistrationSchema.parse({ ...next, startsOn: "2027-01-01" });
  orThrow(await setRegistration(office.actor, input, now));
  expect(await send({})).toMatchObject({ code: "endsBeforeStart", field: "endsOn" });
  expect(await takeBackRegistrationEnd(office.actor, backAt(location.id), now)).toMatchObject({
    code: "restoredAlready",
  });
  await asSetUp((tx) =>
    tx
      .update(registration)
      .set({ endsOn: day("2027-03-01") })
      .where(eq(registration.lrkNumber, "190004836")),
  );
  const muchLater = new Date("2027-03-02T09:00:00Z");
  const late = await takeBackRegistrationEnd(office.actor, backAt(location.id), muchLater);
  expect(late).toMatchObject({ code: "alreadyEnded" });
});

it("is the office's work, at a location that is there", async () => {
  const { outsiders, office, location } = await makeHouse();
  for (const { actor, id } of outsiders) {
    expect(await endRegistration(actor, inputAt(location.id), now)).toMatchObject({ code: "notAllowed" });
    expect(await takeBackRegistrationEnd(actor, backAt(location.id), now)).toMatchObject({
      code: "notAllowed",
    });
    expect(await readStandingNow(actor, { locationId: location.id, careType: "daycare" }, today)).toEqual({
      ...{ contracts: 0, placed: 0 },
    });
    expect(await auditOf("registration.ended", id)).toMatchObject([{ outcome: "refused" }]);
    expect(await auditOf("registration.endTakenBack", id)).toMatchObject([{ outcome: "refused" }]);
  }
  const nowhere = randomUUID();
  expect(await endRegistration(office.actor, inputAt(nowhere), now)).toMatchObject({ code: "notFound" });
  expect(await takeBackRegistrationEnd(office.actor, backAt(nowhere), now)).toMatchObject({
    code: "notFound",
  });
});

it("ends once of two at once, and goes on once", async () => {
  const { office, location } = await makeHouse();
  const send = () => endRegistration(office.actor, inputAt(location.id), now);
  expect(codes(await Promise.all([send(), send()]))).toEqual(["alreadyEnded", "done"]);
  const back = () => takeBackRegistrationEnd(office.actor, backAt(location.id), now);
  expect(codes(await Promise.all([back(), back()]))).toEqual(["done", "restoredAlready"]);
});
