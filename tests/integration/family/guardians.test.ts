import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { findSession } from "@/lib/access/find-session";
import { orThrow } from "@/lib/act/outcome";
import { addGuardian } from "@/lib/family/add-guardian";
import { blockGuardian } from "@/lib/family/block-guardian";
import { endGuardianship } from "@/lib/family/end-guardianship";
import { listOwnChildren } from "@/lib/family/queries";
import { addGuardianSchema, blockGuardianSchema, endGuardianshipSchema } from "@/lib/family/schema";
import { addDays, today } from "@/lib/time/care-day";
import { makePerson, makeSession } from "../../support/factories";
import { auditOf, codes } from "../organisation/support";
import { makeTwoHouses, now, tieOf } from "./support";

const flags = {
  relation: "father" as const,
  hasAuthority: true,
  seesDaily: true,
  seesMedical: false,
  mayRequest: false,
  isContractHolder: false,
  mayCollect: true,
  startsOn: "2024-01-01",
};
const tieTo = (childId: string, personId: string) => addGuardianSchema.parse({ ...flags, childId, personId });

describe("adding a guardian", () => {
  it("lets the new guardian see the child, and keeps every flag in the audit", async () => {
    const { family, manager } = await makeTwoHouses();
    const thijs = await makePerson("Thijs");
    const { office } = await makeTwoHouses();
    orThrow(await addGuardian(office.actor, tieTo(family.child.id, thijs.id), now));
    expect(await listOwnChildren(thijs.actor, now)).toMatchObject([
      { id: family.child.id, mayRequest: false, mayReportAbsence: true, seesMedical: false },
    ]);
    expect(await auditOf("guardian.added", office.id)).toMatchObject([
      { outcome: "done", childIds: [family.child.id], after: { personId: thijs.id, seesMedical: false } },
    ]);
    expect(await auditOf("guardian.added", manager.id)).toEqual([]);
  });

  it("is for the office and the manager of the location; a stranger's child is not there", async () => {
    const { family, manager, outOfReach } = await makeTwoHouses();
    const input = tieTo(family.child.id, family.parent.id);
    for (const somebody of outOfReach) {
      expect(await addGuardian(somebody.actor, input, now)).toMatchObject({ code: "notFound" });
      expect(await auditOf("guardian.added", somebody.id)).toMatchObject([{ outcome: "refused" }]);
    }
    expect(await addGuardian(manager.actor, input, now)).toMatchObject({ code: "alreadyGuardian" });
  });

  it("finds no child or person that is not there, nor one out of the manager's reach", async () => {
    const { family, office, manager, other } = await makeTwoHouses();
    const unknown = [tieTo(randomUUID(), family.parent.id), tieTo(family.child.id, randomUUID())];
    for (const input of unknown)
      expect(await addGuardian(office.actor, input, now)).toMatchObject({ code: "notFound" });
    const stranger = tieTo(family.child.id, other.parent.id);
    expect(await addGuardian(manager.actor, stranger, now)).toMatchObject({ code: "notFound" });
  });

  it("ties once when sent twice at once", async () => {
    const { family, office } = await makeTwoHouses();
    const thijs = await makePerson("Thijs");
    const send = () => addGuardian(office.actor, tieTo(family.child.id, thijs.id), now);
    expect(codes(await Promise.all([send(), send()]))).toEqual(["alreadyGuardian", "done"]);
  });

  it("knows no asking without seeing", () => {
    const ids = { childId: randomUUID(), personId: randomUUID() };
    const blind = { ...flags, ...ids, seesDaily: false, mayRequest: true };
    expect(addGuardianSchema.safeParse(blind).success).toBe(false);
  });
});

describe("ending a guardianship", () => {
  const yesterday = addDays(today(now), -1);
  const endOf = (guardianshipId: string, endsOn: string = yesterday) =>
    endGuardianshipSchema.parse({ guardianshipId, endsOn, version: 1 });

  it("takes the child out of sight and out of the session, and writes its audit row", async () => {
    const { family, manager } = await makeTwoHouses();
    const token = await makeSession(family.parent.id, now);
    const tie = await tieOf(family.child.id, family.parent.id);
    expect(await endGuardianship(manager.actor, endOf(tie.id), now)).toMatchObject({ ok: true });
    expect(await listOwnChildren(family.parent.actor, now)).toEqual([]);
    expect(await findSession(token, now)).toBeNull();
    expect(await auditOf("guardian.ended", manager.id)).toMatchObject([
      {
        outcome: "done",
        childIds: [family.child.id],
        before: { endsOn: null },
        after: { endsOn: yesterday },
      },
    ]);
  });

  it("is for the office and the manager of the location", async () => {
    const { family, outOfReach, office } = await makeTwoHouses();
    const tie = await tieOf(family.child.id, family.parent.id);
    for (const somebody of outOfReach)
      expect(await endGuardianship(somebody.actor, endOf(tie.id), now)).toMatchObject({ code: "notFound" });
    expect(await endGuardianship(office.actor, endOf(randomUUID()), now)).toMatchObject({ code: "notFound" });
  });

  it("has one winner when two are at it, and never ends before it began", async () => {
    const { family, office, manager } = await makeTwoHouses();
    const tie = await tieOf(family.child.id, family.parent.id);
    expect(await endGuardianship(office.actor, endOf(tie.id, "2019-01-01"), now)).toMatchObject({
      code: "endsBeforeStart",
    });
    const outcomes = await Promise.all(
      [office, manager].map((one) => endGuardianship(one.actor, endOf(tie.id), now)),
    );
    expect(codes(outcomes)).toEqual(["changedMeanwhile", "done"]);
  });
});

describe("blocking a guardian", () => {
  const reason = "Beschikking van de rechtbank gezien op 3 november.";
  const blockOf = (guardianshipId: string) =>
    blockGuardianSchema.parse({ guardianshipId, reason, version: 1 });

  it("bites at the next request, and the audit keeps that it happened, not why", async () => {
    const { family, manager } = await makeTwoHouses();
    const token = await makeSession(family.parent.id, now);
    const tie = await tieOf(family.child.id, family.parent.id);
    expect(await blockGuardian(manager.actor, blockOf(tie.id), now)).toMatchObject({ ok: true });
    expect(await listOwnChildren(family.parent.actor, now)).toEqual([]);
    expect(await findSession(token, now)).toBeNull();
    expect(await tieOf(family.child.id, family.parent.id)).toMatchObject({ blockReason: reason });
    const audited = await auditOf("guardian.blocked", manager.id);
    expect(audited).toMatchObject([{ outcome: "done", childIds: [family.child.id] }]);
    expect(JSON.stringify(audited)).not.toContain("rechtbank");
  });

  it("is for the office and the manager of the location, with a reason", async () => {
    const { family, outOfReach } = await makeTwoHouses();
    const tie = await tieOf(family.child.id, family.parent.id);
    for (const somebody of outOfReach)
      expect(await blockGuardian(somebody.actor, blockOf(tie.id), now)).toMatchObject({ code: "notFound" });
    expect(blockGuardianSchema.safeParse({ guardianshipId: tie.id, reason: " ", version: 1 }).success).toBe(
      false,
    );
  });

  it("has one winner when two are at it", async () => {
    const { family, office, manager } = await makeTwoHouses();
    const tie = await tieOf(family.child.id, family.parent.id);
    const outcomes = await Promise.all(
      [office, manager].map((one) => blockGuardian(one.actor, blockOf(tie.id), now)),
    );
    expect(codes(outcomes)).toEqual(["changedMeanwhile", "done"]);
  });
});
