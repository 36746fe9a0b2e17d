import { describe, expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { undoMinutes } from "@/lib/act/undo";
import { approveCareRequest } from "@/lib/care-request/approve-care-request";
import { findUndoable } from "@/lib/care-request/find-undoable";
import { reportAbsence } from "@/lib/care-request/report-absence";
import { restoreAbsence } from "@/lib/care-request/restore-absence";
import { restoreCareRequest } from "@/lib/care-request/restore-care-request";
import { takeBackAbsence } from "@/lib/care-request/take-back-absence";
import { withdrawCareRequest } from "@/lib/care-request/withdraw-care-request";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { addGuardian, auditRows, makeFamily, makePerson, makeStaff } from "../../support/factories";
import { absencesOf, ask, codes, monday, requestRow, slotsOf, times, wednesday } from "./support";

type Family = Awaited<ReturnType<typeof makeFamily>>;
const later = () => addMinutes(now(), undoMinutes + 1);

async function withdrawn({ parent, child }: Family, change = {}) {
  const requestId = await ask(parent.actor, child.id, change);
  orThrow(await withdrawCareRequest(parent.actor, { requestId }, now()));
  return requestId;
}

async function takenBack({ parent, child }: Family) {
  const report = { childId: child.id, kind: "absent" as const, from: monday, until: monday, note: "Uitje" };
  orThrow(await reportAbsence(parent.actor, report, now()));
  const [row] = await absencesOf(child.id);
  const absenceId = row?.id ?? "";
  orThrow(await takeBackAbsence(parent.actor, { absenceId }, now()));
  return absenceId;
}

/** Another guardian, one who only looks, another family and the location's manager. */
async function others({ location, child }: Family) {
  const other = await makePerson("Tom");
  await addGuardian(child.id, other.id);
  const onlyLooks = await makePerson("Wim");
  await addGuardian(child.id, onlyLooks.id, { mayRequest: false, hasAuthority: false });
  const stranger = (await makeFamily()).parent;
  return { other, onlyLooks, stranger, manager: await makeStaff("manager", location.id) };
}

describe("a withdrawn request", () => {
  it("waits again as it was asked, holds its moment, and the audit says so", async () => {
    const family = await makeFamily();
    const requestId = await withdrawn(family);
    expect(await findUndoable(family.parent.actor, family.child.id, { withdrawn: requestId }, now())).toEqual(
      {
        kind: "request",
        id: requestId,
        days: [wednesday],
      },
    );
    expect(await restoreCareRequest(family.parent.actor, { requestId }, now())).toMatchObject({ ok: true });
    expect(await requestRow(requestId)).toMatchObject({
      state: "pending",
      withdrawnAt: null,
      withdrawnBy: null,
    });
    expect(await slotsOf(requestId)).toMatchObject([{ living: true, booked: false }]);
    const audited = (await auditRows("careRequest.restored")).filter((row) => row.subjectId === requestId);
    expect(audited).toMatchObject([{ outcome: "done", actorPersonId: family.parent.id }]);
    const manager = await makeStaff("manager", family.location.id);
    const approval = { requestId, despiteFull: false };
    expect(await approveCareRequest(manager.actor, approval, now())).toMatchObject({ ok: true });
    expect(await restoreCareRequest(family.parent.actor, { requestId }, now())).toMatchObject({
      code: "approvedAlready",
    });
  });

  it("stays withdrawn after a quarter of an hour, and when the moment was asked again", async () => {
    const family = await makeFamily();
    const requestId = await withdrawn(family);
    const { actor } = family.parent;
    expect(await restoreCareRequest(actor, { requestId }, later())).toMatchObject({ code: "undoTooLate" });
    expect(await findUndoable(actor, family.child.id, { withdrawn: requestId }, later())).toBeNull();
    await ask(actor, family.child.id);
    expect(await restoreCareRequest(actor, { requestId }, now())).toMatchObject({ code: "askedAlready" });
    expect(await requestRow(requestId)).toMatchObject({ state: "withdrawn" });
  });

  it("is restored by whoever may ask for the child, and by nobody else", async () => {
    const family = await makeFamily();
    const { other, onlyLooks, stranger, manager } = await others(family);
    const requestId = await withdrawn(family);
    const tryAs = (who: typeof other) => restoreCareRequest(who.actor, { requestId }, now());
    expect(await tryAs(onlyLooks)).toMatchObject({ code: "notAllowed" });
    expect(await tryAs(stranger)).toMatchObject({ code: "notFound" });
    expect(await tryAs(manager)).toMatchObject({ code: "notFound" });
    expect(await findUndoable(onlyLooks.actor, family.child.id, { withdrawn: requestId }, now())).toBeNull();
    expect(await tryAs(other)).toMatchObject({ ok: true });
  });

  it.each(times.slice(0, 6))(
    "restored twice at once, or against a new request, happens once (%s)",
    async () => {
      const family = await makeFamily();
      const { actor } = family.parent;
      const requestId = await withdrawn(family);
      const twice = await Promise.all([1, 2].map(() => restoreCareRequest(actor, { requestId }, now())));
      expect(codes(twice)).toEqual(["done", "restoredAlready"]);
      orThrow(await withdrawCareRequest(actor, { requestId }, now()));
      const [back, fresh] = await Promise.allSettled([
        restoreCareRequest(actor, { requestId }, now()),
        ask(actor, family.child.id),
      ]);
      const restored = back.status === "fulfilled" && back.value.ok;
      expect([restored, fresh.status === "fulfilled"].filter(Boolean)).toHaveLength(1);
    },
  );
});

describe("an absence that was taken back", () => {
  it("holds again with its kind and note, and the audit says so", async () => {
    const family = await makeFamily();
    const absenceId = await takenBack(family);
    const { actor } = family.parent;
    expect(await findUndoable(actor, family.child.id, { takenBack: absenceId }, now())).toMatchObject({
      kind: "absence",
      days: [monday],
    });
    expect(await restoreAbsence(actor, { absenceId }, now())).toMatchObject({ ok: true });
    expect(await absencesOf(family.child.id)).toMatchObject([
      { withdrawnAt: null, kind: "absent", note: "Uitje" },
    ]);
    const audited = (await auditRows("absence.restored")).filter((row) => row.subjectId === absenceId);
    expect(audited).toMatchObject([{ outcome: "done", childIds: [family.child.id] }]);
    expect(await restoreAbsence(actor, { absenceId }, now())).toMatchObject({ code: "absentAlready" });
  });

  it("stays taken back when it is too late, or the day was reported anew", async () => {
    const family = await makeFamily();
    const absenceId = await takenBack(family);
    const { actor } = family.parent;
    expect(await restoreAbsence(actor, { absenceId }, later())).toMatchObject({ code: "undoTooLate" });
    const report = {
      childId: family.child.id,
      kind: "holiday" as const,
      from: monday,
      until: monday,
      note: "",
    };
    orThrow(await reportAbsence(actor, report, now()));
    expect(await restoreAbsence(actor, { absenceId }, now())).toMatchObject({ code: "absentAlready" });
  });

  it("is restored by whoever may report for the child, and by nobody else", async () => {
    const family = await makeFamily();
    const { other, onlyLooks, stranger, manager } = await others(family);
    const absenceId = await takenBack(family);
    const tryAs = (who: typeof other) => restoreAbsence(who.actor, { absenceId }, now());
    expect(await tryAs(onlyLooks)).toMatchObject({ code: "notAllowed" });
    expect(await tryAs(stranger)).toMatchObject({ code: "notFound" });
    expect(await tryAs(manager)).toMatchObject({ code: "notFound" });
    expect(await tryAs(other)).toMatchObject({ ok: true });
  });

  it.each(times.slice(0, 6))("pressed twice at once happens once (%s)", async () => {
    const family = await makeFamily();
    const absenceId = await takenBack(family);
    const twice = await Promise.all(
      [1, 2].map(() => restoreAbsence(family.parent.actor, { absenceId }, now())),
    );
    expect(codes(twice)).toEqual(["absentAlready", "done"]);
  });
});
