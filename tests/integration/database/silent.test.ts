import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { closeDatabase } from "@/db/client";
import { isGone, isGoneNow } from "@/db/health";
import { readTogether } from "@/db/read-together";
import { loginAttempt } from "@/db/schema/account";
import { inTransaction, type Transaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { now } from "@/lib/time/clock";
import { patience, patiently, withPatience } from "@/lib/time/patience";
import { lineTo } from "../../support/line";

/** The real database behind a line that goes silent: connections stay, nothing comes. */
const there = process.env.DATABASE_URL ?? "";
let line: Awaited<ReturnType<typeof lineTo>>;

beforeAll(async () => {
  await closeDatabase();
  line = await lineTo(new URL(there));
  process.env.DATABASE_URL = line.url;
});
afterEach(async () => {
  line.mend();
  await ask();
});
afterAll(async () => {
  await closeDatabase();
  line.close();
  process.env.DATABASE_URL = there;
});

const actor = system("sign-in");
const ask = () => inTransaction(actor, (tx) => tx.execute(sql`select 1`));
const pause = (tx: Transaction, seconds: number) =>
  tx.execute(sql`select pg_sleep(${seconds}::double precision)`);
const note = (tx: Transaction, networkKey: string) =>
  tx.insert(loginAttempt).values({
    purpose: "login",
    accountKey: "x",
    networkKey,
    succeeded: false,
    at: now(),
  });
const noted = async () =>
  (await inTransaction(actor, (tx) => tx.select().from(loginAttempt))).map(({ networkKey }) => networkKey);

/** How long it took to fail, for want of a database. */
async function gaveUp(work: Promise<unknown>): Promise<number> {
  const start = process.uptime();
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(isGone(error), String(error)).toBe(true);
  return process.uptime() - start;
}

it("a database that accepts and never answers is given up within ten seconds, by all who wait", async () => {
  await closeDatabase();
  line.hush();
  // Thirty for ten connections: most only wait in line, and the two reads share a transaction.
  const many = Array.from({ length: 30 }, ask);
  const [one, other] = [readTogether(actor, (tx) => note(tx, "x")), readTogether(actor, ask)];
  const times = await Promise.all([...many, one, other].map(gaveUp));
  expect(Math.max(...times)).toBeLessThan(9);
  expect(isGoneNow()).toBe(true);
}, 30_000);

it("one that falls silent in the middle likewise, and nothing of it counts", async () => {
  const halfway = withPatience(1_000, () =>
    inTransaction(actor, async (tx) => {
      await note(tx, "before");
      line.hush();
      await note(tx, "after");
    }),
  );
  expect(await gaveUp(halfway)).toBeLessThan(2);
  line.mend();
  const atTheEnd = withPatience(1_000, () =>
    inTransaction(actor, async (tx) => {
      await note(tx, "before");
      line.hush();
    }),
  );
  expect(await gaveUp(atTheEnd)).toBeLessThan(2);
  line.mend();
  expect(await noted()).toEqual([]);
  // Those who were left behind are hung up on, also when they never say anything.
  await expect.poll(line.connections, { timeout: 25_000 }).toBeLessThan(2);
}, 40_000);

it("one that hangs up in the middle is gone at once, and the process goes on", async () => {
  const work = inTransaction(actor, async (tx) => {
    await note(tx, "before");
    line.cut();
    await note(tx, "after").catch(() => undefined);
    await note(tx, "even later");
  });
  expect(await gaveUp(work)).toBeLessThan(2);
  line.mend();
  expect(await noted()).toEqual([]);
});

it("who is slow is not silent, and a neighbour may finish", async () => {
  const late = withPatience(1_000, () =>
    inTransaction(actor, async (tx) => {
      await note(tx, "too late");
      await pause(tx, 1.5);
    }),
  );
  const slowly = inTransaction(actor, async (tx) => {
    await pause(tx, 2);
    await note(tx, "in time");
  });
  const inParts = withPatience(1_000, () =>
    inTransaction(actor, async (tx) => {
      for (let time = 0; time < 4; time++) await pause(tx, 0.5);
      // Not the database's silence: nothing is asked of it meanwhile.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await note(tx, "after a thought");
    }),
  );
  const [gone] = await Promise.all([gaveUp(late), slowly, inParts]);
  expect(gone).toBeGreaterThan(0.9);
  expect((await noted()).sort()).toEqual(["after a thought", "in time"]);
});

it("work in the background outlasts the longest statement the database allows, a visitor has an answer before", async () => {
  const [row] = await inTransaction(actor, (tx) =>
    tx.execute<{ limit: number }>(
      sql`select extract(epoch from current_setting('statement_timeout')::interval)::int * 1000 as limit`,
    ),
  );
  expect(patiently(patience)).toBeGreaterThan(row?.limit ?? expect.fail("No limit"));
  expect(patience()).toBeLessThan(10_000);
});

it("a busy process is no silent database", async () => {
  const work = withPatience(500, () =>
    inTransaction(actor, async (tx) => {
      const asked = tx.execute(sql`select 1`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const until = process.uptime() + 1;
      while (process.uptime() < until);
      return asked;
    }),
  );
  await expect(work).resolves.toHaveLength(1);
});

it("a connection that closes between two statements takes nothing along but its transaction", async () => {
  const work = inTransaction(actor, async (tx) => {
    await note(tx, "before");
    line.cut();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await note(tx, "after");
  });
  expect(await gaveUp(work)).toBeLessThan(2);
  line.mend();
  expect(await noted()).toHaveLength(2);
});
