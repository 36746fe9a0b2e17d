import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { contractPattern } from "@/db/schema/contract";
import { orThrow } from "@/lib/act/outcome";
import { announceTimes } from "@/lib/contract/announce-times";
import { listMovedTimes } from "@/lib/contract/moved-times";
import { setDayParts } from "@/lib/organisation/set-day-parts";
import { earliestRise } from "@/lib/product/announcement";
import { addDays } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { asSetUp, longAgo } from "../../support/factories";
import { recipientsNow } from "../../support/told";
import { now } from "../family/support";
import { auditOf, codes } from "../organisation/support";
import { bindingBlocks, day0, inDays, makeAgreed, versionsOf } from "./support";

const first = earliestRise(day0);

/** The location sells its full day until another time from a day on. */
async function makeMoved(to: string, startsOn = first) {
  const agreed = await makeAgreed();
  const { family, office } = agreed;
  const locationId = family.location.id;
  const part = { code: "full_day", from: asLocalTime("07:45"), to: asLocalTime(to) } as const;
  orThrow(await setDayParts(office.actor, { locationId, startsOn, parts: [part] }, now));
  const input = { locationId, startsOn, contractIds: [family.child.contractId] };
  return { ...agreed, place: { locationId, startsOn }, input };
}

it("shows what each contract costs before and after, and leaves all as they were until it is announced", async () => {
  const { family, office, manager, other, place } = await makeMoved("18:00");
  // 32.25 and 30.75 hours a week over 52 weeks, a twelfth of it, at 11.50.
  expect(await listMovedTimes(office.actor, place)).toMatchObject([
    { contractId: family.child.contractId, before: { cents: 160713 }, after: { cents: 153238 } },
  ]);
  expect(await listMovedTimes(office.actor, { ...place, locationId: other.location.id })).toEqual([]);
  expect(await listMovedTimes(manager.actor, place)).toEqual([]);
  expect(await bindingBlocks(family.child.contractId)).toHaveLength(3);
});

it("makes announced versions with the new times, tells whoever pays, and writes its audit row", async () => {
  const { family, office, place, input } = await makeMoved("18:00");
  const { contractId, id } = family.child;
  const { versionIds } = orThrow(await announceTimes(office.actor, input, now));
  expect(await versionsOf(contractId)).toMatchObject([
    { startsOn: longAgo, endsOn: addDays(first, -1) },
    { id: versionIds[0], startsOn: first, basis: "announced", agreedOn: day0, state: "binding" },
  ]);
  const times = await asSetUp((tx) =>
    tx
      .select({ from: contractPattern.fromTime, to: contractPattern.toTime })
      .from(contractPattern)
      .where(eq(contractPattern.versionId, versionIds[0] ?? "")),
  );
  expect(times).toEqual(Array(3).fill({ from: "07:45", to: "18:00" }));
  expect(await listMovedTimes(office.actor, place)).toEqual([]);
  expect(await recipientsNow("contract.announced", { versionId: versionIds[0] ?? "" })).toEqual([
    family.parent.id,
  ]);
  expect(await auditOf("contract.timesAnnounced", office.id)).toMatchObject([
    { outcome: "done", locationId: place.locationId, childIds: [id], after: { contractIds: [contractId] } },
  ]);
  expect(await announceTimes(office.actor, input, now)).toMatchObject({ code: "changedMeanwhile" });
});

it("tells a dearer month a whole calendar month ahead, a cheaper one on any day to come", async () => {
  const dearer = await makeMoved("18:30", inDays(5));
  const soon = { ...dearer.input };
  expect(await announceTimes(dearer.office.actor, soon, now)).toMatchObject({ code: "changedMeanwhile" });
  const cheaper = await makeMoved("17:00", inDays(5));
  expect(await announceTimes(cheaper.office.actor, cheaper.input, now)).toMatchObject({ ok: true });
  const { family, office } = cheaper;
  const part = { code: "full_day", from: asLocalTime("07:45"), to: asLocalTime("18:00") } as const;
  const again = { locationId: family.location.id, startsOn: inDays(7) };
  orThrow(await setDayParts(office.actor, { ...again, parts: [part] }, now));
  const rise = { ...again, contractIds: [family.child.contractId] };
  expect(await announceTimes(office.actor, rise, now)).toMatchObject({
    code: "risesTooSoon",
    facts: { days: [first] },
  });
});

it("is the office's work, and happens once when two are at it", async () => {
  const { manager, outOfReach, office, other, input } = await makeMoved("18:00");
  for (const { actor } of [manager, ...outOfReach])
    expect(await announceTimes(actor, input, now)).toMatchObject({ code: "notAllowed" });
  const elsewhere = { ...input, locationId: other.location.id };
  expect(await announceTimes(office.actor, elsewhere, now)).toMatchObject({ code: "changedMeanwhile" });
  const send = () => announceTimes(office.actor, input, now);
  expect(codes(await Promise.all([send(), send()]))).toEqual(["changedMeanwhile", "done"]);
});
