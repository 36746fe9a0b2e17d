import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { changeField, changeRequest } from "@/db/schema/change-request";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { acceptChange } from "@/lib/change-request/accept-change";
import { applyAcceptedChanges } from "@/lib/change-request/apply-accepted-changes";
import { listChanges } from "@/lib/change-request/inbox";
import { loadFormStart, loadSubjectFile } from "@/lib/change-request/queries";
import { rejectChange } from "@/lib/change-request/reject-change";
import { requestChange } from "@/lib/change-request/request-change";
import { withdrawChange } from "@/lib/change-request/withdraw-change";
import { openChildSheet } from "@/lib/family/child-sheet";
import { openFamilyFile } from "@/lib/family/family-file";
import { childDay } from "@/lib/logbook/child-day";
import { groupDay } from "@/lib/logbook/group-day";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addDaysTo } from "@/lib/time/instant";
import { addGuardian, makeFamily, makePerson, makeStaff } from "../../support/factories";
import { ask, makeTwoGuardians, newAddress, ofChild, ofPerson, requestRow } from "./support";

async function setUp(allergies: string[] = []) {
  const family = await makeFamily({ allergies });
  const staff = await makeStaff("carer", family.location.id);
  const manager = await makeStaff("manager", family.location.id);
  return { ...family, carer: staff.actor, manager: manager.actor };
}

/** What a carer reads of this child on each of the three screens. */
async function seenBy(carer: PersonActor, childId: string) {
  const sheet = await openChildSheet(carer, childId, now());
  const day = await childDay(carer, childId, today(now()), now());
  const group = await groupDay(carer, sheet?.groupId ?? null, today(now()), now());
  const face = group.children.find((one) => one.id === childId);
  expect(day?.healthNews).toEqual(sheet?.healthNews);
  expect(face?.healthNews).toEqual(sheet?.healthNews);
  expect(face?.allergies).toEqual(sheet?.allergies);
  return { allergies: sheet?.allergies, news: sheet?.healthNews };
}

const plain = { holdsFrom: null, accepted: false, texts: [] };

describe("a new allergy", () => {
  it("is on the child's card, in the child's day and in Vandaag at once, and in the file once accepted", async () => {
    const { parent, child, carer, manager } = await setUp(["Pinda"]);
    const requestId = await ask(
      parent.actor,
      ofChild(child.id, { allergies: "Pinda, Noten", medicines: "EpiPen" }),
    );
    expect(await seenBy(carer, child.id)).toEqual({
      allergies: ["Pinda"],
      news: [{ ...plain, allergies: ["Noten"], texts: [{ field: "medicines", value: "EpiPen" }] }],
    });
    const own = await loadSubjectFile(parent.actor, { kind: "child", id: child.id }, now());
    expect(own?.healthNews).toMatchObject([{ allergies: ["Noten"] }]);
    expect((await openFamilyFile(manager, child.id, now()))?.healthNews).toMatchObject([
      { allergies: ["Noten"] },
    ]);
    orThrow(await acceptChange(manager, { requestId, overwrite: false }, now()));
    expect(await seenBy(carer, child.id)).toEqual({ allergies: ["Pinda", "Noten"], news: [] });
  });

  it("stays in sight when it is accepted for a later day, until it is in the file", async () => {
    const { parent, child, carer, manager } = await setUp();
    const day = addDays(today(now()), 3);
    const requestId = await ask(parent.actor, ofChild(child.id, { allergies: "Noten" }, day));
    orThrow(await acceptChange(manager, { requestId, overwrite: false }, now()));
    expect((await seenBy(carer, child.id)).news).toEqual([
      { ...plain, allergies: ["Noten"], holdsFrom: day, accepted: true },
    ]);
    await applyAcceptedChanges(addDaysTo(now(), 3));
    expect(await seenBy(carer, child.id)).toEqual({ allergies: ["Noten"], news: [] });
  });

  it("goes from sight when it is withdrawn or rejected; one taken away stays until then", async () => {
    const { parent, child, carer, manager } = await setUp(["Pinda"]);
    const first = await ask(parent.actor, ofChild(child.id, { allergies: "" }));
    expect(await seenBy(carer, child.id)).toEqual({ allergies: ["Pinda"], news: [] });
    orThrow(await withdrawChange(parent.actor, { requestId: first }, now()));
    const second = await ask(parent.actor, ofChild(child.id, { allergies: "Pinda, Ei" }));
    expect((await seenBy(carer, child.id)).news).toMatchObject([{ allergies: ["Ei"] }]);
    orThrow(await rejectChange(manager, { requestId: second, reason: "Al besproken" }, now()));
    expect(await seenBy(carer, child.id)).toEqual({ allergies: ["Pinda"], news: [] });
  });

  it("waits for no change of address, and the other way round", async () => {
    const { parent, other, child } = await makeTwoGuardians();
    await ask(parent.actor, ofChild(child.id, newAddress));
    await ask(other.actor, ofChild(child.id, { allergies: "Noten" }));
    const again = await requestChange(parent.actor, ofChild(child.id, { allergies: "Ei" }), now());
    expect(again).toMatchObject({ ok: false, code: "changePending" });
    const start = await loadFormStart(parent.actor, { kind: "child", id: child.id }, now());
    expect(start?.waiting).toBe("everything");
  });

  it("sent together with an address becomes a request of its own", async () => {
    const { parent, child, manager, location } = await setUp();
    const own = await ask(parent.actor, ofPerson(parent.id, { phone: "+31612345678" }));
    const health = await ask(parent.actor, ofChild(child.id, { ...newAddress, allergies: "Noten" }));
    expect(await requestRow(health)).toMatchObject({ aboutHealth: true, state: "pending" });
    const { lines } = await listChanges(manager, { view: "pending", locationId: location.id });
    expect(lines.map((line) => line.fields)).toEqual([["allergies"], ["phone"], Object.keys(newAddress)]);
    expect(lines.map((line) => line.id).slice(0, 2)).toEqual([health, own]);
    orThrow(await withdrawChange(parent.actor, { requestId: health }, now()));
    const start = await loadFormStart(parent.actor, { kind: "child", id: child.id }, now());
    expect(start?.waiting).toBe("rest");
    expect(start?.values).toHaveProperty("allergies");
    expect(start?.values).not.toHaveProperty("street");
  });
});

describe("who sees it", () => {
  const told = (who: PersonActor, childId: string) =>
    inTransaction(who, async (tx) => [
      ...(await tx.execute(sql`select * from app.health_waiting(${`{${childId}}`}::uuid[])`)),
    ]);

  it("is whoever may see the child's health, by the database too", async () => {
    const { parent, child, carer, manager } = await setUp();
    const stepparent = await makePerson("Jelle");
    await addGuardian(child.id, stepparent.id, { hasAuthority: false, seesMedical: false });
    const foreign = await makeStaff("carer", (await makeFamily()).location.id);
    const stranger = await makeFamily();
    await ask(parent.actor, ofChild(child.id, { ...newAddress, allergies: "Noten" }));
    for (const who of [parent.actor, carer, manager]) expect(await told(who, child.id)).toHaveLength(1);
    for (const who of [stepparent.actor, foreign.actor, stranger.parent.actor])
      expect(await told(who, child.id)).toEqual([]);
  });

  it("shows a carer nothing else of what parents ask", async () => {
    const { parent, child, carer } = await setUp();
    await ask(parent.actor, ofChild(child.id, { ...newAddress, allergies: "Noten" }));
    const rows = await inTransaction(carer, async (tx) => [
      ...(await tx.select().from(changeRequest)),
      ...(await tx.select().from(changeField)),
    ]);
    expect(rows).toEqual([]);
    expect((await told(carer, child.id)).map((row) => row.field)).toEqual(["allergies"]);
  });

  it("is noted as a look at the child's health", async () => {
    const { parent, child, carer } = await setUp();
    await ask(parent.actor, ofChild(child.id, { allergies: "Noten" }));
    await groupDay(carer, null, today(now()), now());
    const looks = await inTransaction({ kind: "system", job: "set-up" }, (tx) =>
      tx.execute(
        sql`select what from access_log where person_id = ${carer.personId} and child_id = ${child.id}`,
      ),
    );
    expect(looks.map((row) => row.what)).toEqual(["medical"]);
  });
});
