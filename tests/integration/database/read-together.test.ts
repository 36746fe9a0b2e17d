import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { readBySession, readTogether } from "@/db/read-together";
import { session } from "@/db/schema/account";
import { type DatabaseActor, inSession, type Transaction } from "@/db/transaction";
import { hashOf } from "@/lib/access/session-token";
import { postgresErrorOf } from "@/lib/log/database-errors";
import { now } from "@/lib/time/clock";
import { asSetUp, makeLocation, makePerson, makeSession, makeStaff } from "../../support/factories";

type Where = { started: string; process: number; person: string | null; job: string | null };

const whereAmI = async (tx: Transaction): Promise<Where> => {
  const [row] = await tx.execute<Where>(
    sql`select transaction_timestamp()::text as started, pg_backend_pid() as process, app.person_id()::text as person, app.job() as job`,
  );
  if (!row) throw new Error("nothing was answered");
  return row;
};
const read = (actor: DatabaseActor) => readTogether(actor, whereAmI);
const somebody = async (): Promise<DatabaseActor> => ({
  kind: "person",
  personId: (await makePerson()).id,
});

describe("reads of one person", () => {
  it("share a transaction when they are asked in the same turn, also after a step of their own", async () => {
    const actor = await somebody();
    const later = async () => {
      await Promise.resolve();
      return read(actor);
    };
    const [one, two, three] = await Promise.all([read(actor), read(actor), later()]);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
  });

  it("go on in it with what the answers lead to, and not with what comes later", async () => {
    const actor = await somebody();
    const first = await read(actor);
    const [next, beside] = await Promise.all([read(actor), read(actor)]);
    expect(next).toEqual(first);
    expect(beside).toEqual(first);
    await new Promise((done) => setImmediate(done));
    expect((await read(actor)).started).not.toBe(first.started);
  });

  it("keep the answers they had when a later one fails, which gets its own error", async () => {
    const actor = await somebody();
    const first = await read(actor);
    const wrong = readTogether(actor, (tx) => tx.execute(sql`select 1 / 0`)).catch((reason) => reason);
    const beside = read(actor);
    expect(postgresErrorOf(await wrong)?.code).toBe("22012");
    expect((await beside).started).not.toBe(first.started);
  });

  it("never share one with somebody else's", async () => {
    const [one, other] = [await somebody(), await somebody()];
    const [first, second, third] = await Promise.all([read(one), read(other), read(one)]);
    expect(first.person).toBe(one.kind === "person" && one.personId);
    expect(second.person).toBe(other.kind === "person" && other.personId);
    expect(third).toEqual(first);
    expect(second.started).not.toBe(first.started);
  });

  it("get their answer when another of them fails, and that one its own error", async () => {
    const actor = await somebody();
    const [good, wrong, thrown] = await Promise.allSettled([
      read(actor),
      readTogether(actor, (tx) => tx.execute(sql`select 1 / 0`)),
      readTogether(actor, async () => {
        throw new Error("not of the database");
      }),
    ]);
    expect(good.status).toBe("fulfilled");
    expect(wrong.status === "rejected" && postgresErrorOf(wrong.reason)?.code).toBe("22012");
    expect(thrown.status === "rejected" && thrown.reason.message).toBe("not of the database");
  });

  it("cannot write", async () => {
    const actor = await somebody();
    const writing = readTogether(actor, (tx) => tx.execute(sql`delete from session where false`));
    const error = await writing.catch((reason: unknown) => reason);
    expect(postgresErrorOf(error)?.code).toBe("25006");
  });
});

describe("the person behind a session", () => {
  type Found = { personId: string; sessionId: string };

  it("reads on in the transaction that found the session", async () => {
    const person = await makePerson();
    const token = await makeSession(person.id, now());
    const found = await readBySession<Found>(hashOf(token), now());
    expect(found?.personId).toBe(person.id);
    const actor = { ...person.actor, sessionId: found?.sessionId };
    const [one, two] = await Promise.all([read(actor), read(actor)]);
    expect(one.person).toBe(person.id);
    expect(two).toEqual(one);
    expect(one.job).toBeNull();
  });

  it("is not shared with somebody else's session", async () => {
    const [one, other] = [await makePerson(), await makePerson()];
    const tokens = [await makeSession(one.id, now()), await makeSession(other.id, now())];
    const seen = await Promise.all(
      tokens.map(async (token, at) => {
        await readBySession<Found>(hashOf(token), now());
        return read(at === 0 ? one.actor : other.actor);
      }),
    );
    expect(seen.map(({ person }) => person)).toEqual([one.id, other.id]);
    expect(seen[0]?.started).not.toBe(seen[1]?.started);
  });

  it("is not shared with another session of the same person, which may reach more", async () => {
    const manager = await makeStaff("manager", (await makeLocation()).id);
    const roles = (tx: Transaction) =>
      tx.execute<{ held: string }>(sql`select current_setting('app.roles') as held`);
    const asked = [manager.actor, { ...manager.actor, sessionId: randomUUID() }];
    const seen = await Promise.all(asked.map((actor) => readTogether(actor, roles)));
    expect(seen.map(([row]) => row?.held)).toEqual(["{manager}", "{}"]);
  });

  it("is nobody, and reads nothing, when the session does not hold", async () => {
    const person = await makePerson();
    const token = await makeSession(person.id, now());
    await asSetUp((tx) =>
      tx.update(session).set({ revokedAt: now() }).where(eq(session.personId, person.id)),
    );
    for (const hash of [hashOf(token), hashOf("unknown"), token])
      expect(await readBySession<Found>(hash, now())).toBeUndefined();
    const seen = inSession(hashOf(token), now(), async (tx, found) => {
      expect(found).toBeUndefined();
      const [row] = await tx.execute(sql`select app.person_id() as person, app.job() as job,
        (select count(*)::int from person) as people`);
      expect(row).toEqual({ person: null, job: null, people: 0 });
    });
    await seen;
  });
});
