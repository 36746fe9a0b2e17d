import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { undoMinutes } from "@/lib/act/undo";
import { findUndoableChange } from "@/lib/change-request/queries";
import { restoreChange } from "@/lib/change-request/restore-change";
import { withdrawChange } from "@/lib/change-request/withdraw-change";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { addGuardian, auditRows, makePerson, makeStaff } from "../../support/factories";
import { ask, codes, makeTwoGuardians, newAddress, ofChild, requestRow } from "./support";

async function withdrawn() {
  const family = await makeTwoGuardians();
  const requestId = await ask(family.parent.actor, ofChild(family.child.id, newAddress));
  orThrow(await withdrawChange(family.parent.actor, { requestId }, now()));
  return { ...family, requestId, subject: { kind: "child" as const, id: family.child.id } };
}

it("lets a withdrawn change wait again, by either guardian with authority, and writes its audit row", async () => {
  const { location, parent, other, child, requestId, subject } = await withdrawn();
  const stepparent = await makePerson("Jelle");
  await addGuardian(child.id, stepparent.id, { hasAuthority: false });
  const manager = await makeStaff("manager", location.id);
  const tryAs = (who: typeof other) => restoreChange(who.actor, { requestId }, now());
  expect(await findUndoableChange(parent.actor, subject, requestId, now())).toBe(requestId);
  expect(await findUndoableChange(stepparent.actor, subject, requestId, now())).toBeNull();
  expect(await tryAs(stepparent)).toMatchObject({ code: "notAllowed" });
  expect(await tryAs(manager)).toMatchObject({ code: "notFound" });
  expect(await tryAs(other)).toMatchObject({ ok: true });
  expect(await requestRow(requestId)).toMatchObject({ state: "pending", withdrawnBy: null });
  const audited = (await auditRows("change.restored")).filter((row) => row.outcome === "done");
  expect(audited.find((row) => row.subjectId === requestId)).toMatchObject({ actorPersonId: other.id });
});

it("leaves it withdrawn after a quarter of an hour, and when another change waits", async () => {
  const { parent, child, requestId, subject } = await withdrawn();
  const later = addMinutes(now(), undoMinutes + 1);
  expect(await restoreChange(parent.actor, { requestId }, later)).toMatchObject({ code: "undoTooLate" });
  expect(await findUndoableChange(parent.actor, subject, requestId, later)).toBeNull();
  await ask(parent.actor, ofChild(child.id, { school: "De Boom" }));
  expect(await restoreChange(parent.actor, { requestId }, now())).toMatchObject({ code: "changePending" });
});

it("is done once when pressed twice at once", async () => {
  const { parent, requestId } = await withdrawn();
  const twice = await Promise.all([1, 2].map(() => restoreChange(parent.actor, { requestId }, now())));
  expect(codes(twice)).toEqual(["done", "restoredAlready"]);
});
