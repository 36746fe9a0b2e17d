import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { session } from "@/db/schema/account";
import { roleGrant } from "@/db/schema/person";
import { orThrow } from "@/lib/act/outcome";
import { endRole } from "@/lib/organisation/end-role";
import { grantRole } from "@/lib/organisation/grant-role";
import { endRoleSchema, grantRoleSchema } from "@/lib/organisation/schema";
import { takeBackRoleEnd } from "@/lib/organisation/take-back-role-end";
import { now as clock } from "@/lib/time/clock";
import { addDaysTo } from "@/lib/time/instant";
import { asSetUp, makePerson, makeSession, makeStaff } from "../../support/factories";
import { auditOf, codes, makeHouse, now } from "./support";

const grantFor = (personId: string, locationId: string | null) =>
  grantRoleSchema.parse({
    personId,
    role: locationId ? "carer" : "office",
    locationId,
    startsOn: "2026-11-01",
  });
const endOf = (grantId: string) => endRoleSchema.parse({ grantId, endsOn: "2026-12-31" });

const grantsOf = (personId: string) =>
  asSetUp((tx) => tx.select().from(roleGrant).where(eq(roleGrant.personId, personId)));
const sessionsOf = (personId: string) =>
  asSetUp((tx) => tx.select().from(session).where(eq(session.personId, personId)));

describe("granting a role", () => {
  it("writes grant and audited, and ends running sessions", async () => {
    const { admin, location } = await makeHouse();
    const tom = await makePerson("Tom");
    await makeSession(tom.id, clock());
    const { grantId } = orThrow(await grantRole(admin.actor, grantFor(tom.id, location.id), now));
    expect(await grantsOf(tom.id)).toMatchObject([{ id: grantId, role: "carer", locationId: location.id }]);
    expect((await sessionsOf(tom.id)).every((row) => row.revokedAt)).toBe(true);
    expect(await auditOf("role.granted", admin.id)).toMatchObject([
      { outcome: "done", subjectId: grantId, after: { personId: tom.id, role: "carer" } },
    ]);
  });

  it("is the admin's work: not the office's, and nobody lifts themselves", async () => {
    const { outsiders, office } = await makeHouse();
    for (const person of [...outsiders, office])
      expect(await grantRole(person.actor, grantFor(person.id, null), now)).toMatchObject({
        code: "notAllowed",
      });
    expect(await auditOf("role.granted", office.id)).toMatchObject([{ outcome: "refused" }]);
  });

  it("finds no person or location that is not there", async () => {
    const { admin, location, parent } = await makeHouse();
    const nobody = grantFor(randomUUID(), location.id);
    expect(await grantRole(admin.actor, nobody, now)).toMatchObject({ code: "notFound" });
    expect(await grantRole(admin.actor, grantFor(parent.id, randomUUID()), now)).toMatchObject({
      code: "notFound",
    });
  });

  it("is given once when sent twice at once", async () => {
    const { admin, location } = await makeHouse();
    const tom = await makePerson("Tom");
    const send = () => grantRole(admin.actor, grantFor(tom.id, location.id), now);
    expect(codes(await Promise.all([send(), send()]))).toEqual(["alreadyGranted", "done"]);
  });

  it("gives office and admin no location, carer and manager always one", () => {
    const base = { personId: randomUUID(), startsOn: "2026-11-01" };
    expect(grantRoleSchema.safeParse({ ...base, role: "manager", locationId: null }).success).toBe(false);
    expect(grantRoleSchema.safeParse({ ...base, role: "admin", locationId: randomUUID() }).success).toBe(
      false,
    );
  });
});

describe("ending a role", () => {
  it("sets its last day, ends running sessions and writes its audit row", async () => {
    const { admin, location } = await makeHouse();
    const tom = await makeStaff("carer", location.id, "Tom");
    await makeSession(tom.id, clock());
    const grantId = (await grantsOf(tom.id))[0]?.id ?? "";
    expect(await endRole(admin.actor, endOf(grantId), now)).toMatchObject({ ok: true });
    expect(await grantsOf(tom.id)).toMatchObject([{ endsOn: "2026-12-31" }]);
    expect((await sessionsOf(tom.id)).every((row) => row.revokedAt)).toBe(true);
    expect(await auditOf("role.ended", admin.id)).toMatchObject([{ outcome: "done", subjectId: grantId }]);
  });

  it("is the admin's work", async () => {
    const { outsiders, office, carer, admin } = await makeHouse();
    const grantId = (await grantsOf(carer.id))[0]?.id ?? "";
    for (const person of [...outsiders, office])
      expect(await endRole(person.actor, endOf(grantId), now)).toMatchObject({ code: "notAllowed" });
    expect(await endRole(admin.actor, endOf(randomUUID()), now)).toMatchObject({ code: "notFound" });
  });

  it("happens once when two are at it", async () => {
    const { admin, carer } = await makeHouse();
    const grantId = (await grantsOf(carer.id))[0]?.id ?? "";
    const send = () => endRole(admin.actor, endOf(grantId), now);
    expect(codes(await Promise.all([send(), send()]))).toEqual(["alreadyEnded", "done"]);
  });

  it("leaves one admin, also when the last two end each other at once", async () => {
    await asSetUp((tx) =>
      tx
        .update(roleGrant)
        .set({ endsOn: "2026-11-01" as never })
        .where(eq(roleGrant.role, "admin")),
    );
    const [one, other] = [await makeStaff("admin", null), await makeStaff("admin", null)];
    const grantOf = async (id: string) => endOf((await grantsOf(id))[0]?.id ?? "");
    const [ofOne, ofOther] = [await grantOf(one.id), await grantOf(other.id)];
    const outcomes = await Promise.all([endRole(one.actor, ofOther, now), endRole(other.actor, ofOne, now)]);
    expect(codes(outcomes)).toEqual(["done", "lastAdmin"]);
  });
});

describe("taking the end of a role back", () => {
  const ended = async () => {
    const house = await makeHouse();
    const grantId = (await grantsOf(house.carer.id))[0]?.id ?? "";
    orThrow(await endRole(house.admin.actor, endOf(grantId), now));
    return { ...house, grantId };
  };

  it("lets it go on, and writes its audit row", async () => {
    const { admin, carer, grantId } = await ended();
    orThrow(await takeBackRoleEnd(admin.actor, { grantId }, now));
    expect(await grantsOf(carer.id)).toMatchObject([{ endsOn: null }]);
    expect(await auditOf("role.endTakenBack", admin.id)).toMatchObject([
      { outcome: "done", subjectId: grantId, before: { endsOn: "2026-12-31" } },
    ]);
  });

  it("is the admin's work", async () => {
    const { admin, office, outsiders, grantId } = await ended();
    for (const person of [...outsiders, office])
      expect(await takeBackRoleEnd(person.actor, { grantId }, now)).toMatchObject({ code: "notAllowed" });
    const nowhere = { grantId: randomUUID() };
    expect(await takeBackRoleEnd(admin.actor, nowhere, now)).toMatchObject({ code: "notFound" });
  });

  it("happens once when two are at it, and not after its last day", async () => {
    const { admin, grantId } = await ended();
    const send = () => takeBackRoleEnd(admin.actor, { grantId }, now);
    expect(codes(await Promise.all([send(), send()]))).toEqual(["done", "restoredAlready"]);
    orThrow(await endRole(admin.actor, endOf(grantId), now));
    const later = addDaysTo(now, 365);
    expect(await takeBackRoleEnd(admin.actor, { grantId }, later)).toMatchObject({ code: "alreadyEnded" });
  });
});
