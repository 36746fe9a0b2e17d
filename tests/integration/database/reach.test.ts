import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { orm } from "@/db/client";
import { session } from "@/db/schema/account";
import { child, guardianship } from "@/db/schema/child";
import { placement } from "@/db/schema/contract";
import { roleGrant } from "@/db/schema/person";
import { type DatabaseActor, inTransaction, type Transaction } from "@/db/transaction";
import { isStrong } from "@/lib/access/policy";
import { groupRoles, type Role, roles } from "@/lib/access/roles";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import {
  addGuardian,
  asSetUp,
  makeChild,
  makeFamily,
  makeLocation,
  makePerson,
  makeStaff,
} from "../../support/factories";

const isGroupRole = (role: Role) => (groupRoles as readonly Role[]).includes(role);
const yesterday = addDays(today(now()), -1);
const childrenIn = async (tx: Transaction) => {
  const rows = await tx.select({ id: child.id }).from(child);
  return rows.map(({ id }) => id).sort();
};
const childrenOf = (actor: DatabaseActor) => inTransaction(actor, childrenIn);
const ofGuardian = (childId: string, personId: string) =>
  and(eq(guardianship.childId, childId), eq(guardianship.personId, personId));

describe("what a transaction looked up when it began", () => {
  let family: Awaited<ReturnType<typeof makeFamily>>;
  beforeAll(async () => {
    family = await makeFamily();
  });
  /** Somebody who sees the child, until it is changed by somebody else. */
  const guardian = async () => {
    const person = await makePerson("Joke");
    await addGuardian(family.child.id, person.id);
    expect(await childrenOf(person.actor)).toEqual([family.child.id]);
    return person;
  };

  it.each([
    ["ended", { endsOn: yesterday }],
    ["blocked", { blockReason: "Uitspraak" }],
  ])("is gone at the next of a guardian who was %s", async (_, change) => {
    const person = await guardian();
    await asSetUp((tx) => tx.update(guardianship).set(change).where(ofGuardian(family.child.id, person.id)));
    expect(await childrenOf(person.actor)).toEqual([]);
  });

  it("is gone at the next of a carer and a manager whose role ended, whatever their session still says", async () => {
    for (const role of ["carer", "manager"] as const) {
      const staff = await makeStaff(role, family.location.id);
      expect(await childrenOf(staff.actor)).toContain(family.child.id);
      await asSetUp((tx) =>
        tx.update(roleGrant).set({ endsOn: yesterday }).where(eq(roleGrant.personId, staff.id)),
      );
      expect(await childrenOf(staff.actor)).toEqual([]);
    }
  });

  it("is gone at the next of the office whose role ended", async () => {
    const office = await makeStaff("office", null);
    expect(await childrenOf(office.actor)).toContain(family.child.id);
    await asSetUp((tx) =>
      tx.update(roleGrant).set({ endsOn: yesterday }).where(eq(roleGrant.personId, office.id)),
    );
    expect(await childrenOf(office.actor)).toEqual([]);
  });

  it("does not reach into the next transaction of the same connection", async () => {
    const stranger = await makePerson();
    for (let turn = 0; turn < 20; turn++) {
      expect(await childrenOf(family.parent.actor)).toEqual([family.child.id]);
      expect(await childrenOf(stranger.actor)).toEqual([]);
    }
  });
});

describe("a role that reaches beyond the own group", () => {
  it.each(roles)("stands in a session past its second step, as the code says: %s", async (role) => {
    const { location, child: kid } = await makeFamily();
    const { actor } = await makeStaff(role, isGroupRole(role) ? location.id : null);
    const sees = async (who: DatabaseActor) => (await childrenOf(who)).includes(kid.id);
    expect(await sees(actor)).toBe(true);
    const without = { ...actor, sessionId: randomUUID() };
    expect(await sees(without)).toBe(!isStrong(role));
    const colleague = await makeStaff(role, isGroupRole(role) ? location.id : null);
    expect(await sees({ ...actor, sessionId: colleague.actor.sessionId })).toBe(!isStrong(role));
    const ofSession = eq(session.id, actor.sessionId);
    await asSetUp((tx) => tx.update(session).set({ revokedAt: now() }).where(ofSession));
    expect(await sees(actor)).toBe(!isStrong(role));
  });

  it("does not stand in a session that waits for the step, nor in one that is over", async () => {
    const { location, child: kid } = await makeFamily();
    const { actor, id } = await makeStaff("manager", location.id);
    const times = { lastSeenAt: now(), expiresAt: addMinutes(now(), 60), idleMinutes: 30 };
    const waiting = { tokenHash: randomUUID(), personId: id, ...times, secondFactorPassed: false };
    const over = { ...waiting, tokenHash: randomUUID(), expiresAt: now(), secondFactorPassed: true };
    const rows = await asSetUp((tx) => tx.insert(session).values([waiting, over]).returning());
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(await childrenOf({ ...actor, sessionId: row.id })).toEqual([]);
    expect(await childrenOf(actor)).toEqual([kid.id]);
  });
});

describe("a right that changes within the transaction", () => {
  const tie = (childId: string, personId: string) => ({
    ...{ childId, personId, relation: "parent" as const, startsOn: yesterday },
    ...{ hasAuthority: true, seesDaily: true, seesMedical: false, mayRequest: true },
    ...{ isContractHolder: false, mayCollect: true },
  });
  const own = async (tx: Transaction, question: string) => {
    const [row] = await tx.execute<{ ids: string[] }>(sql`select app.own_child_ids(${question}) as ids`);
    return row?.ids;
  };

  it("is seen by what comes after it: a guardian who is linked, question by question", async () => {
    const { location, child: kid } = await makeFamily();
    const manager = await makeStaff("manager", location.id);
    await inTransaction(manager.actor, async (tx) => {
      expect(await own(tx, "daily")).toEqual([]);
      await tx.insert(guardianship).values(tie(kid.id, manager.id));
      for (const question of ["daily", "request", "absence", "authority"])
        expect([question, await own(tx, question)]).toEqual([question, [kid.id]]);
      for (const question of ["medical", "money", "whatever"])
        expect([question, await own(tx, question)]).toEqual([question, []]);
      await tx.update(guardianship).set({ blockReason: "Uitspraak" }).where(ofGuardian(kid.id, manager.id));
      expect(await own(tx, "daily")).toEqual([]);
    });
  });

  it("is taken back with what was taken back", async () => {
    const { location, child: kid } = await makeFamily();
    const manager = await makeStaff("manager", location.id);
    await inTransaction(manager.actor, async (tx) => {
      const undone = tx.transaction(async (inner) => {
        await inner.insert(guardianship).values(tie(kid.id, manager.id));
        expect(await own(inner, "daily")).toEqual([kid.id]);
        throw new Error("never mind");
      });
      await expect(undone).rejects.toThrow("never mind");
      expect(await own(tx, "daily")).toEqual([]);
    });
  });

  it("bites at once: an administrator who ends the own role writes nothing with it any more", async () => {
    const admin = await makeStaff("admin", null);
    const other = await makePerson();
    const grant = { personId: other.id, role: "office", startsOn: yesterday } as const;
    const late = inTransaction(admin.actor, async (tx) => {
      await tx.update(roleGrant).set({ endsOn: yesterday }).where(eq(roleGrant.personId, admin.id));
      expect(await childrenIn(tx)).toEqual([]);
      await tx.insert(roleGrant).values(grant);
    });
    await expect(late).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  it("is seen of a child that comes to the location", async () => {
    const { location, parent } = await makeFamily();
    const elsewhere = await makeChild(await makeLocation(), parent.id);
    const boss = await makePerson("Noor", [
      { role: "office", locationId: null },
      { role: "carer", locationId: location.id },
    ]);
    const atWork = async (tx: Transaction) => {
      const [row] = await tx.execute<{ is: boolean }>(
        sql`select ${elsewhere.id} = any (app.work_child_ids()) as is`,
      );
      return row?.is;
    };
    await inTransaction(boss.actor, async (tx) => {
      expect(await atWork(tx)).toBe(false);
      await tx.update(placement).set({ endsOn: yesterday }).where(eq(placement.childId, elsewhere.id));
      const moved = { childId: elsewhere.id, groupId: location.groupId, startsOn: today(now()) };
      await tx.insert(placement).values(moved);
      expect(await atWork(tx)).toBe(true);
    });
  });
});

describe("naming somebody without entering", () => {
  it("gives nothing: a name alone reaches nobody", async () => {
    const { parent } = await makeFamily();
    const office = await makeStaff("office", null);
    for (const { id } of [parent, office]) {
      const seen = await orm().transaction(async (tx) => {
        await tx.execute(sql`set local role portal_app`);
        await tx.execute(sql`select set_config('app.person_id', ${id}, true)`);
        return childrenIn(tx);
      });
      expect(seen).toEqual([]);
    }
  });

  it("is the only thing the gate lets somebody do, and it takes no reach from outside", async () => {
    const forms = await asSetUp((tx) =>
      tx.execute(sql`select p.oid::regprocedure::text as form, p.prosecdef as "asOwner" from pg_proc p
        where p.pronamespace = 'gate'::regnamespace order by 1`),
    );
    expect([...forms]).toEqual([
      { form: "gate.enter(text,text,text,text,text,boolean)", asOwner: false },
      { form: "gate.enter_session(text,text,text)", asOwner: false },
    ]);
  });
});
