import { expect, it } from "vitest";
import type { z } from "zod";
import { orThrow } from "@/lib/act/outcome";
import { approveCareRequest } from "@/lib/care-request/approve-care-request";
import { letLeave, letLeaveSchema } from "@/lib/placing/let-leave";
import { placeChild, placeChildSchema } from "@/lib/placing/place-child";
import { takeBackLeaving } from "@/lib/placing/take-back-leaving";
import { takeBackPlacement } from "@/lib/placing/take-back-placement";
import { whatHangsOn } from "@/lib/placing/what-hangs-on";
import { addDays } from "@/lib/time/care-day";
import { addMinutes } from "@/lib/time/instant";
import { makeChild, makeFamily, makeLocation, makeStaff } from "../../support/factories";
import { placementsOf } from "../../support/placements";
import { ask, times } from "../care-request/support";
import { now } from "../family/support";
import { auditOf, codes } from "../organisation/support";
import { absencesOf, daysOf, friday, makeCare, requestRow, thursday, tuesday, wednesday } from "./support";

type Care = Awaited<ReturnType<typeof makeCare>>;
const lastDay = tuesday;

async function makeLeaving(places = 16) {
  const care = await makeCare({ places });
  const [place] = await placementsOf(care.child.id);
  const placementId = place?.id ?? "";
  const shown = () => whatHangsOn(care.manager.actor, care.child.id, { placementId, lastDay });
  const leaving = (change: Partial<z.input<typeof letLeaveSchema>> = {}) =>
    letLeaveSchema.parse({ placementId, endsOn: lastDay, sure: "on", ...change });
  return { ...care, placementId, shown, leaving };
}

const moveTo = (care: Care, groupId: string, more: object = {}) =>
  placeChild(
    care.office.actor,
    placeChildSchema.parse({ childId: care.child.id, groupId, startsOn: wednesday, ...more }),
    now,
  );

it("is done by who saw what falls away, and takes that along; the contract stays as it was named", async () => {
  const care = await makeLeaving();
  const agreed = await care.book(friday);
  const asked = await care.askFor(wednesday);
  await care.stayAway(thursday);
  const seen = await care.shown();
  expect(seen).toMatchObject({
    ...{ extra: [{ day: friday }], asked: [{ day: wednesday }], absences: [] },
    contracts: [{ endsOn: null }],
  });
  expect(await letLeave(care.manager.actor, care.leaving(), now)).toMatchObject({ code: "otherHangsOn" });
  const known = care.leaving({ seen: seen?.seen ?? "" });
  expect(await letLeave(care.manager.actor, { ...known, sure: false }, now)).toMatchObject({
    ...{ code: "agreedBeyond", field: "sure", facts: { count: 1 } },
  });
  expect(await requestRow(agreed)).toMatchObject({ state: "approved" });
  expect(await letLeave(care.manager.actor, known, now)).toMatchObject({ ok: true });
  expect(await requestRow(agreed)).toMatchObject({ state: "cancelled" });
  expect(await requestRow(asked)).toMatchObject({ state: "cancelled" });
  expect(await absencesOf(care.child.id)).toMatchObject([{ withdrawnAt: null }]);
  expect(await auditOf("child.left", care.manager.id)).toMatchObject([
    { after: { endsOn: lastDay, cancelled: { extra: [friday], asked: [wednesday], absences: [] } } },
  ]);
});

it("asks again when something was asked or agreed since it was shown", async () => {
  const care = await makeLeaving();
  const before = await care.shown();
  const request = await care.book(friday);
  expect(await letLeave(care.manager.actor, care.leaving({ seen: before?.seen }), now)).toMatchObject({
    code: "otherHangsOn",
  });
  expect(await requestRow(request)).toMatchObject({ state: "approved" });
});

it("leaves the place of other weekdays what it carries", async () => {
  const care = await makeLeaving();
  const other = await moveTo(care, care.location.groupId, {
    startsOn: addDays(lastDay, -1),
    weekdays: ["5"],
  });
  expect(other).toMatchObject({ ok: true });
  const [onFriday, onWednesday] = [await care.book(friday), await care.book(wednesday)];
  const rest = (await placementsOf(care.child.id)).find(({ writtenWith }) => writtenWith !== null);
  const ending = { placementId: rest?.id ?? "", lastDay };
  const hanging = await whatHangsOn(care.manager.actor, care.child.id, ending);
  expect(hanging).toMatchObject({ extra: [{ day: wednesday }], places: [{ endsOn: null }] });
  const input = care.leaving({ placementId: ending.placementId, seen: hanging?.seen });
  orThrow(await letLeave(care.manager.actor, input, now));
  expect(await requestRow(onFriday)).toMatchObject({ state: "approved" });
  expect(await requestRow(onWednesday)).toMatchObject({ state: "cancelled" });
});

it("comes back when the leaving is taken back, unless the group filled up meanwhile", async () => {
  const care = await makeLeaving(1);
  const agreed = await care.book(wednesday);
  const full = await care.book(friday);
  const asked = await care.askFor(addDays(wednesday, 7));
  const known = care.leaving({ seen: (await care.shown())?.seen });
  orThrow(await letLeave(care.manager.actor, known, now));
  await fillOn(care, friday);
  const back = { placementId: care.placementId };
  orThrow(await takeBackLeaving(care.manager.actor, back, addMinutes(now, 1)));
  expect(await requestRow(agreed)).toMatchObject({ state: "approved", decidedBy: care.manager.id });
  expect(await requestRow(asked)).toMatchObject({ state: "pending" });
  expect(await requestRow(full)).toMatchObject({ state: "cancelled" });
  expect(await auditOf("child.leavingTakenBack", care.manager.id)).toMatchObject([
    { after: { broughtBack: { extra: [wednesday], asked: [addDays(wednesday, 7)] } } },
  ]);
});

/** Another child takes the one place of that day. */
async function fillOn({ location, office }: Care, day: typeof friday) {
  const { parent } = await makeFamily();
  const child = await makeChild(location, parent.id, { givenName: "Teun" });
  const requestId = await ask(parent.actor, child.id, { days: [day] });
  orThrow(await approveCareRequest(office.actor, { requestId, despiteFull: true }, now));
}

it.each(times.slice(0, 6))("no booking made while the child leaves survives it (%i)", async () => {
  const care = await makeLeaving();
  const waiting = await care.askFor(wednesday);
  const seen = (await care.shown())?.seen;
  const decision = { requestId: waiting, despiteFull: true };
  const [, left, twice] = await Promise.all([
    approveCareRequest(care.office.actor, decision, now),
    letLeave(care.manager.actor, care.leaving({ seen }), now),
    letLeave(care.manager.actor, care.leaving({ seen }), now),
  ]);
  expect(codes([left, twice])).toEqual(["alreadyEnded", "done"]);
  expect(await requestRow(waiting)).toMatchObject({ state: "cancelled" });
  expect(await daysOf(waiting)).toEqual([[wednesday, false, false]]);
});

it("is no business of a manager elsewhere, of the group or of parents", async () => {
  const care = await makeLeaving();
  const request = await care.book(friday);
  const seen = (await care.shown())?.seen;
  for (const somebody of care.outOfReach)
    expect(await letLeave(somebody.actor, care.leaving({ seen }), now)).toMatchObject({ ok: false });
  expect(await requestRow(request)).toMatchObject({ state: "approved" });
});

it("a move within the location takes extra care along, one to another location names first what it ends", async () => {
  const care = await makeCare();
  const agreed = await care.book(friday);
  const other = await makeLocation();
  const there = await makeStaff("manager", other.id, "Peter");
  expect(await moveTo(care, other.groupId)).toMatchObject({
    ...{ code: "moveCancels", field: "sure", facts: { days: [friday] } },
  });
  expect(await placementsOf(care.child.id)).toHaveLength(1);
  const moved = orThrow(await moveTo(care, other.groupId, { sure: "on" }));
  expect(await requestRow(agreed)).toMatchObject({ state: "cancelled" });
  expect(await auditOf("child.placed", care.office.id)).toMatchObject([
    { after: { cancelled: { extra: [friday] } } },
  ]);
  const back = { placementId: moved.placementId };
  expect(await takeBackPlacement(there.actor, back, now)).toMatchObject({ ok: false });
  orThrow(await takeBackPlacement(care.office.actor, back, addMinutes(now, 1)));
  expect(await requestRow(agreed)).toMatchObject({ state: "approved" });
});

it("a placement that was a mistake takes the extra care along that rests on it alone", async () => {
  const care = await makeLeaving();
  const known = care.leaving({ seen: (await care.shown())?.seen });
  orThrow(await letLeave(care.office.actor, known, now));
  const again = orThrow(await moveTo(care, care.location.groupId));
  const request = await care.book(friday);
  const back = { placementId: again.placementId };
  orThrow(await takeBackPlacement(care.office.actor, back, addMinutes(now, 1)));
  expect(await requestRow(request)).toMatchObject({ state: "cancelled" });
  expect(await auditOf("child.placementTakenBack", care.office.id)).toMatchObject([
    { after: { cancelled: { extra: [friday] } } },
  ]);
});
