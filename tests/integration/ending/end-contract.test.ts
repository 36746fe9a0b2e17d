import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { contractVersion, placement } from "@/db/schema/contract";
import { outbox } from "@/db/schema/system";
import { orThrow } from "@/lib/act/outcome";
import { approveCareRequest } from "@/lib/care-request/approve-care-request";
import { listCareChanges } from "@/lib/care-request/queries";
import { withdrawCareRequest } from "@/lib/care-request/withdraw-care-request";
import { agreeContract } from "@/lib/contract/agree-contract";
import { cancelVersion } from "@/lib/contract/cancel-version";
import { endContract } from "@/lib/contract/end-contract";
import { extendContract } from "@/lib/contract/extend-contract";
import { agreeContractSchema } from "@/lib/contract/schema";
import { whatHangsOn } from "@/lib/placing/what-hangs-on";
import { addDays } from "@/lib/time/care-day";
import { addMinutes } from "@/lib/time/instant";
import { addGuardian, asSetUp, makeStaff } from "../../support/factories";
import { times } from "../care-request/support";
import { now } from "../family/support";
import { auditOf, codes } from "../organisation/support";
import {
  absencesOf,
  ask,
  daysOf,
  friday,
  makeCare,
  monday,
  requestRow,
  sunday,
  thursday,
  tuesday,
  wednesday,
} from "./support";

type Care = Awaited<ReturnType<typeof makeCare>>;
const lastDay = tuesday;
const endOf = ({ child }: Care, version = 1) => ({ contractId: child.contractId, endsOn: lastDay, version });

const told = (childId: string) =>
  asSetUp(async (tx) => {
    const rows = await tx.select().from(outbox).where(eq(outbox.kind, "care.settled"));
    return rows.filter(({ payload }) => (payload as { childId?: string }).childId === childId).length;
  });

/** Wednesday and Thursday carried by a second contract that another parent could hold. */
async function agreeWednesdays({ child, parent, location, office }: Care) {
  const input = agreeContractSchema.parse({
    ...{ childId: child.id, locationId: location.id, careType: "daycare", holderId: parent.id },
    ...{ startsOn: addDays(monday, -7), agreedOn: addDays(monday, -14), weeksPerYear: 52 },
    ...{ productId: location.productId, reason: "Tweede contract." },
    pattern: [{ weekday: 3, part: "full_day" }],
  });
  return orThrow(await agreeContract(office.actor, input, now)).contractId;
}

it("takes along what nothing carries after the last day, tells the parents once, and its audit row names it", async () => {
  const care = await makeCare();
  const before = await care.book(friday);
  const request = await care.askFor(wednesday);
  await care.stayAway(monday);
  await care.stayAway(thursday);
  const hanging = await whatHangsOn(care.office.actor, care.child.id, {
    ...{ contractId: care.child.contractId, lastDay },
  });
  expect(hanging).toMatchObject({
    ...{ extra: [{ day: friday }], asked: [{ day: wednesday }], contracts: [], places: [] },
    ...{ absences: [{ day: thursday, kind: "holiday" }], billedUntil: null },
    guardians: [{ until: null }],
  });
  orThrow(await endContract(care.office.actor, endOf(care), now));
  expect(await requestRow(before)).toMatchObject({ state: "cancelled", decidedBy: care.manager.id });
  expect(await requestRow(request)).toMatchObject({ state: "cancelled", decidedBy: null });
  expect(await daysOf(before)).toEqual([[friday, false, false]]);
  expect(await absencesOf(care.child.id)).toMatchObject([
    { day: monday, withdrawnAt: null, careEnded: false },
    { day: thursday, withdrawnAt: now, careEnded: true },
  ]);
  expect(await care.listed(monday, sunday)).toEqual([
    [monday, "holiday"],
    [tuesday, "planned"],
  ]);
  const { changes } = await listCareChanges(care.parent.actor, care.child.id, now);
  expect(changes.find(({ kind }) => kind === "holiday")).toMatchObject({
    days: [
      { day: monday, takenBack: false, careEnded: false },
      { day: thursday, careEnded: true, mayTakeBack: false },
    ],
  });
  expect(changes.find(({ id }) => id === before)).toMatchObject({
    ...{ state: "cancelled", moments: [{ day: friday, cancelled: true }] },
  });
  expect(await told(care.child.id)).toBe(1);
  expect(await auditOf("contract.ended", care.office.id)).toMatchObject([
    { after: { cancelled: { extra: [friday], asked: [wednesday], absences: [thursday] } } },
  ]);
});

it("leaves what nothing hangs on alone, and tells nobody", async () => {
  const care = await makeCare();
  const early = await care.book(addDays(friday, -7));
  const shown = await whatHangsOn(care.office.actor, care.child.id, {
    ...{ contractId: care.child.contractId, lastDay },
  });
  expect(shown).toMatchObject({ extra: [], asked: [], absences: [], seen: "" });
  orThrow(await endContract(care.office.actor, endOf(care), now));
  expect(await requestRow(early)).toMatchObject({ state: "approved" });
  expect(await told(care.child.id)).toBe(0);
  expect((await auditOf("contract.ended", care.office.id))[0]?.after).toEqual({ endsOn: lastDay });
});

it("keeps the days of a request before the end, with what was decided about them", async () => {
  const care = await makeCare();
  const earlier = addDays(wednesday, -7);
  const agreed = await care.book(earlier, friday);
  const asked = await care.askFor(addDays(friday, -7), wednesday);
  orThrow(await endContract(care.office.actor, endOf(care), now));
  expect(await requestRow(agreed)).toMatchObject({ state: "approved" });
  expect(await daysOf(agreed)).toEqual([
    [earlier, true, true],
    [friday, false, false],
  ]);
  const decided = { requestId: asked, despiteFull: true };
  orThrow(await approveCareRequest(care.manager.actor, decided, now));
  expect(await daysOf(asked)).toEqual([
    [addDays(friday, -7), true, true],
    [wednesday, false, false],
  ]);
});

it("of two contracts the one that ends leaves what the other carries", async () => {
  const care = await makeCare();
  await agreeWednesdays(care);
  const request = await care.book(friday);
  await care.stayAway(wednesday);
  await care.stayAway(thursday);
  const shown = await whatHangsOn(care.office.actor, care.child.id, {
    ...{ contractId: care.child.contractId, lastDay },
  });
  expect(shown).toMatchObject({ extra: [], contracts: [{ endsOn: null }], places: [{ endsOn: null }] });
  expect(shown?.absences).toMatchObject([{ day: thursday }]);
  orThrow(await endContract(care.office.actor, endOf(care), now));
  expect(await requestRow(request)).toMatchObject({ state: "approved" });
  expect(await care.listed(wednesday, sunday)).toEqual([
    [wednesday, "holiday"],
    [friday, "planned"],
  ]);
});

it("settles once when it is sent twice, and whoever decides or withdraws after it is told why not", async () => {
  const care = await makeCare();
  const request = await care.askFor(wednesday);
  const both = await Promise.all([1, 2].map(() => endContract(care.office.actor, endOf(care), now)));
  expect(codes(both)).toEqual(["changedMeanwhile", "done"]);
  expect(await told(care.child.id)).toBe(1);
  const decision = { requestId: request, despiteFull: true };
  expect(await approveCareRequest(care.manager.actor, decision, now)).toMatchObject({
    code: "careCancelled",
  });
  expect(await withdrawCareRequest(care.parent.actor, { requestId: request }, now)).toMatchObject({
    code: "careCancelled",
  });
});

it.each(times.slice(0, 8))("no booking made at that moment survives the end (%i)", async () => {
  const care = await makeCare();
  const waiting = await care.askFor(wednesday);
  const [, ended] = await Promise.all([
    approveCareRequest(care.manager.actor, { requestId: waiting, despiteFull: true }, now),
    endContract(care.office.actor, endOf(care), now),
    ask(care.parent.actor, care.child.id, { days: [friday] }).catch(() => null),
  ]);
  expect(ended.ok).toBe(true);
  expect(await daysOf(waiting)).toEqual([[wednesday, false, false]]);
  expect(await requestRow(waiting)).toMatchObject({ state: "cancelled" });
  expect(await care.listed(wednesday, sunday)).toEqual([]);
});

it("settles nothing for whoever may not end it, nor of another family", async () => {
  const care = await makeCare();
  const request = await care.book(friday);
  for (const somebody of [care.manager, ...care.outOfReach])
    expect(await endContract(somebody.actor, endOf(care), now)).toMatchObject({ code: "notAllowed" });
  const other = { contractId: care.other.child.contractId, endsOn: lastDay, version: 1 };
  orThrow(await endContract(care.office.actor, other, now));
  expect(await requestRow(request)).toMatchObject({ state: "approved" });
  const ending = { contractId: care.child.contractId, lastDay };
  for (const somebody of [care.parent, care.carer, care.managerElsewhere])
    expect(await whatHangsOn(somebody.actor, care.child.id, ending)).toBeNull();
});

it("comes back with the contract: agreed days by name, requests that can be answered, absences of care", async () => {
  const care = await makeCare();
  const agreed = await care.book(friday);
  const asked = await care.askFor(wednesday);
  await care.stayAway(thursday);
  orThrow(await endContract(care.office.actor, endOf(care), now));
  const longer = { contractId: care.child.contractId, endsOn: null, version: 2 };
  orThrow(await extendContract(care.office.actor, longer, addMinutes(now, 1)));
  expect(await requestRow(agreed)).toMatchObject({ state: "approved", decidedBy: care.office.id });
  expect(await requestRow(asked)).toMatchObject({ state: "pending", decidedBy: null });
  expect(await care.listed(wednesday, sunday)).toEqual([
    [thursday, "holiday"],
    [friday, "planned"],
  ]);
  expect(await auditOf("contract.extended", care.office.id)).toMatchObject([
    { after: { broughtBack: { extra: [friday], asked: [wednesday], absences: [thursday] } } },
  ]);
  expect(await told(care.child.id)).toBe(2);
});

it("brings back no day to which the contract does not reach, and nothing that was withdrawn", async () => {
  const care = await makeCare();
  const agreed = await care.book(wednesday, friday);
  const asked = await care.askFor(addDays(wednesday, 7));
  orThrow(await withdrawCareRequest(care.parent.actor, { requestId: asked }, now));
  orThrow(await endContract(care.office.actor, endOf(care), now));
  const longer = { contractId: care.child.contractId, endsOn: thursday, version: 2 };
  orThrow(await extendContract(care.office.actor, longer, now));
  expect(await daysOf(agreed)).toEqual([
    [wednesday, true, true],
    [friday, false, false],
  ]);
  expect(await requestRow(asked)).toMatchObject({ state: "withdrawn" });
});

it("lets agreed care of an own child wait for a colleague when it comes back", async () => {
  const care = await makeCare();
  const agreed = await care.book(friday);
  orThrow(await endContract(care.office.actor, endOf(care), now));
  const own = await makeStaff("office", null, "Lies");

  await addGuardian(care.child.id, own.id, {});
  const longer = { contractId: care.child.contractId, endsOn: null, version: 2 };
  orThrow(await extendContract(own.actor, longer, now));
  expect(await requestRow(agreed)).toMatchObject({ state: "pending", decidedBy: null });
});

it("falls away as well when all that was agreed is cancelled", async () => {
  const care = await makeCare();
  const request = await care.book(friday);
  const [version] = await asSetUp((tx) =>
    tx.select().from(contractVersion).where(eq(contractVersion.contractId, care.child.contractId)),
  );
  const input = { versionId: version?.id ?? "", version: 1, reason: "Nooit begonnen." };
  orThrow(await cancelVersion(care.office.actor, input, now));
  expect(await requestRow(request)).toMatchObject({ state: "cancelled" });
  const places = await asSetUp((tx) =>
    tx.select().from(placement).where(eq(placement.childId, care.child.id)),
  );
  expect(places).toMatchObject([{ endsOn: null }]);
  expect(await auditOf("contractVersion.cancelled", care.office.id)).toMatchObject([
    { after: { cancelled: { extra: [friday] } } },
  ]);
});
