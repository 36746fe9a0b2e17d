import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { account } from "@/db/schema/account";
import { alarm } from "@/db/schema/alarm";
import { careRequest } from "@/db/schema/care-request";
import { changeRequest } from "@/db/schema/change-request";
import { guardianship } from "@/db/schema/child";
import { roleGrant } from "@/db/schema/person";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import type { Outcome } from "@/lib/act/outcome";
import { approveCareRequest } from "@/lib/care-request/approve-care-request";
import { listInbox } from "@/lib/care-request/inbox";
import { rejectCareRequest } from "@/lib/care-request/reject-care-request";
import { acceptChange } from "@/lib/change-request/accept-change";
import { openChange } from "@/lib/change-request/inbox";
import { recordChildData } from "@/lib/change-request/record-child-data";
import { rejectChange } from "@/lib/change-request/reject-change";
import { addGuardian as tieGuardian } from "@/lib/family/add-guardian";
import { blockGuardian } from "@/lib/family/block-guardian";
import { endGuardianship } from "@/lib/family/end-guardianship";
import { setChildHealth } from "@/lib/family/set-child-health";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import {
  addGuardian,
  asSetUp,
  auditRows,
  makeFamily,
  makeOrganisation,
  makePerson,
  makeStaff,
} from "../../support/factories";
import { ask as askCare, requestRow } from "../care-request/support";
import { ask as askChange, ofChild } from "../change-request/support";

beforeAll(makeOrganisation);

/** A child whose one guardian also works here, and another guardian who does not. */
async function makeOwnHouse(role: "manager" | "office" | "admin") {
  const family = await makeFamily();
  const own = await makeStaff(role, role === "manager" ? family.location.id : null, "Fatima");
  await addGuardian(family.child.id, own.id);
  return { ...family, own };
}
type House = Awaited<ReturnType<typeof makeOwnHouse>>;

const tieOf = async (childId: string, personId: string) => {
  const rows = await asSetUp((tx) => tx.select().from(guardianship).where(eq(guardianship.childId, childId)));
  const found = rows.find((row) => row.personId === personId);
  if (!found) throw new Error("no such tie");
  return { guardianshipId: found.id, version: found.version };
};
const flags = {
  relation: "parent",
  hasAuthority: true,
  seesDaily: true,
  seesMedical: true,
  mayRequest: true,
  isContractHolder: false,
  mayCollect: true,
} as const;

/** Whatever is decided about a child, by the one who is its guardian or by a colleague. */
const decisions: Record<string, (house: House, by: PersonActor) => Promise<Outcome<unknown>>> = {
  "approving care": async ({ parent, child }, by) =>
    approveCareRequest(by, { requestId: await askCare(parent.actor, child.id), despiteFull: true }, now()),
  "rejecting care": async ({ parent, child }, by) =>
    rejectCareRequest(by, { requestId: await askCare(parent.actor, child.id), reason: "Vol." }, now()),
  "accepting a change": async ({ parent, child }, by) => {
    const requestId = await askChange(parent.actor, ofChild(child.id, { diet: "Halal." }));
    return acceptChange(by, { requestId, overwrite: true }, now());
  },
  "rejecting a change": async ({ parent, child }, by) => {
    const requestId = await askChange(parent.actor, ofChild(child.id, { diet: "Vegetarisch." }));
    return rejectChange(by, { requestId, reason: "Nee." }, now());
  },
  "writing into the file": ({ child }, by) =>
    recordChildData(by, { childId: child.id, values: { diet: "Geen noten." } }, now()),
  "writing its health": ({ child }, by) =>
    setChildHealth(by, { childId: child.id, allergies: ["Ei"], diet: "", remarks: "", version: 1 }, now()),
  "tying a guardian": async ({ child }, by) => {
    const { id: personId } = await makePerson("Oma");
    const tie = { ...flags, proof: "", childId: child.id, personId, startsOn: today(now()), endsOn: null };
    return tieGuardian(by, tie, now());
  },
  "blocking a guardian": async ({ child, parent }, by) =>
    blockGuardian(by, { ...(await tieOf(child.id, parent.id)), reason: "Omdat het kan." }, now()),
  "ending a guardianship": async ({ child, parent }, by) =>
    endGuardianship(by, { ...(await tieOf(child.id, parent.id)), endsOn: today(now()) }, now()),
};

describe.each(Object.entries(decisions))("%s", (_, decide) => {
  it.each(["manager", "office", "admin"] as const)("is not for a %s about the own child", async (role) => {
    const house = await makeOwnHouse(role);
    await makeStaff("office", null, "Ingrid");
    expect(await decide(house, house.own.actor)).toMatchObject({ ok: false, code: "ownRequest" });
    const refusals = await asSetUp((tx) => tx.select().from(alarm));
    expect(refusals.filter(({ facts }) => facts.personId === house.own.id)).toEqual([]);
  });

  it("is for a colleague", async () => {
    const house = await makeOwnHouse("manager");
    const colleague = await makeStaff("office", null);
    expect(await decide(house, colleague.actor)).toMatchObject({ ok: true });
  });

  it("is for an admin when nobody else can, and raises an alarm", async () => {
    const house = await makeOwnHouse("admin");
    await withoutOthers(house.own.id, async () => {
      expect(await decide(house, house.own.actor)).toMatchObject({ ok: true });
    });
    const raised = await asSetUp((tx) => tx.select().from(alarm));
    expect(raised.filter(({ facts }) => facts.personId === house.own.id)).toMatchObject([
      { kind: "own-request-decided", facts: { childId: house.child.id }, times: 1 },
    ]);
  });
});

/** Everybody else who holds a role is locked out for a moment. */
async function withoutOthers(personId: string, work: () => Promise<void>) {
  const others = await asSetUp((tx) => tx.selectDistinct({ id: roleGrant.personId }).from(roleGrant));
  const set = (...states: ("active" | "invited" | "deactivated")[]) =>
    asSetUp(async (tx) => {
      for (const { id } of others)
        for (const state of id === personId ? [] : states)
          await tx.update(account).set({ state }).where(eq(account.personId, id));
    });
  await set("deactivated");
  try {
    await work();
  } finally {
    await set("invited", "active");
  }
}

it("a manager alone at the location does not count as nobody else: the office can", async () => {
  const house = await makeOwnHouse("manager");
  await withoutOthers(house.own.id, async () => {
    const requestId = await askCare(house.parent.actor, house.child.id);
    const approval = { requestId, despiteFull: true };
    expect(await approveCareRequest(house.own.actor, approval, now())).toMatchObject({ code: "ownRequest" });
  });
});

it("counts for a guardian who is blocked too, and no longer for a former one", async () => {
  const { child, parent, location } = await makeFamily();
  const blocked = await makeStaff("manager", location.id);
  await addGuardian(child.id, blocked.id, { blockReason: "Uitspraak" });
  const requestId = await askCare(parent.actor, child.id);
  const approval = { requestId, despiteFull: true };
  expect(await approveCareRequest(blocked.actor, approval, now())).toMatchObject({ code: "ownRequest" });
  const refused = (await auditRows("careRequest.approved")).filter((row) => row.subjectId === requestId);
  expect(refused).toMatchObject([{ outcome: "refused", actorPersonId: blocked.id }]);
});

it("the inboxes say whose it is instead of offering to decide", async () => {
  const house = await makeOwnHouse("manager");
  const colleague = await makeStaff("manager", house.location.id);
  const requestId = await askCare(house.parent.actor, house.child.id);
  const interest = async (actor: PersonActor) =>
    (await listInbox(actor, { view: "pending" })).requests.find(({ id }) => id === requestId)?.interest;
  expect([await interest(house.own.actor), await interest(colleague.actor)]).toEqual(["own", "none"]);
  const change = await askChange(house.parent.actor, ofChild(house.child.id, { diet: "Halal." }));
  expect(await openChange(house.own.actor, change, now())).toMatchObject({
    mayDecide: false,
    interest: "own",
  });
  expect(await openChange(colleague.actor, change, now())).toMatchObject({
    mayDecide: true,
    interest: "none",
  });
});

it("holds by the second lock when the first is left open", async () => {
  const house = await makeOwnHouse("manager");
  const careId = await askCare(house.parent.actor, house.child.id);
  const changeId = await askChange(house.parent.actor, ofChild(house.child.id, { diet: "Halal." }));
  const decided = { decidedBy: house.own.id, decidedAt: now() };
  const care = (by: typeof house.own) =>
    inTransaction(by.actor, (tx) =>
      tx
        .update(careRequest)
        .set({ state: "approved", ...decided, decidedBy: by.id })
        .where(eq(careRequest.id, careId)),
    );
  await expect(care(house.own)).rejects.toThrow();
  const change = inTransaction(house.own.actor, (tx) =>
    tx
      .update(changeRequest)
      .set({ state: "rejected", reason: "x", ...decided })
      .where(eq(changeRequest.id, changeId)),
  );
  await expect(change).rejects.toThrow();
  await care(await makeStaff("manager", house.location.id));
  expect(await requestRow(careId)).toMatchObject({ state: "approved" });
});
