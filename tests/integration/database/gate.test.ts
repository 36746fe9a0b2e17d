import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, orm } from "@/db/client";
import { isGateShut } from "@/db/gate";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { applySettings, makeLogin } from "../../../scripts/lib/database.mjs";
import { connectAsOwner } from "../../support/owner";

const owner = process.env.OWNER_DATABASE_URL ?? "";
const given = process.env.DATABASE_URL;

async function logInBy(url: string | undefined) {
  await closeDatabase();
  process.env.DATABASE_URL = url;
}

const forbidden = { code: "42501" };
const cause = (work: () => PromiseLike<unknown>) =>
  Promise.resolve(work()).then(
    () => undefined,
    (error) => error.cause,
  );

/** Reading, writing, calling and making: nothing of it without an actor. */
const strayStatements = [
  "select * from child",
  "select count(*) from organisation",
  "update account set state = 'active'",
  "insert into person (given_name) values ('x')",
  "delete from session",
  "truncate session",
  "select app.reads_all()",
  "select * from app.in_force",
  "create table own (id int)",
  "alter table child disable row level security",
  "drop table session",
];

const ways = ["the one log-in of a rented database", "a second log-in that owns nothing"] as const;

describe.each(ways)("with %s", (way) => {
  const login = `portal_test_${Math.random().toString(36).slice(2, 10)}`;
  beforeAll(async () => {
    if (way === ways[1]) await logInBy(await makeLogin(owner, login));
  });
  afterAll(async () => {
    await logInBy(given);
    if (way !== ways[1]) return;
    const admin = connectAsOwner();
    await admin`drop owned by ${admin(login)}`.catch(() => undefined);
    await admin`drop role ${admin(login)}`;
    await admin.end();
  });

  it.each(strayStatements)("a statement outside an entry fails: %s", async (text) => {
    expect(await cause(() => orm().execute(sql.raw(text)))).toMatchObject(forbidden);
  });

  it("fails as well after one that entered, on the same connections", async () => {
    await Promise.all(
      Array.from({ length: 20 }, () =>
        inTransaction(system("set-up"), (tx) => tx.execute(sql`select 1 from person`)),
      ),
    );
    const stray = Array.from({ length: 20 }, () => cause(() => orm().execute(sql`select 1 from person`)));
    for (const error of await Promise.all(stray)) expect(error).toMatchObject(forbidden);
  });

  it("entering works, and the start finds the gate shut", async () => {
    const [row] = await inTransaction(system("sign-in"), (tx) =>
      tx.execute(sql`select current_user as role`),
    );
    expect(row?.role).toBe("portal_app");
    expect(await isGateShut()).toBe(true);
  });
});

describe("a log-in without the gate", () => {
  it("is noticed", async () => {
    const admin = connectAsOwner();
    const [row] = await admin`select current_database() as name`;
    await admin`alter role current_user in database ${admin(row?.name)} reset role`;
    // Past the pooler, which keeps sessions from before.
    await logInBy(owner);
    expect(await isGateShut()).toBe(false);
    await applySettings(owner);
    await logInBy(owner);
    expect(await isGateShut()).toBe(true);
    await admin.end();
    await logInBy(given);
  });

  it("of a person who dumps or mends goes past it by name", async () => {
    const byHand = postgres(owner, { max: 1 });
    await expect(byHand`select 1 from person`).rejects.toMatchObject(forbidden);
    await byHand`set role none`;
    expect(await byHand`select 1 from person`).toEqual([]);
    await byHand.end();
  });
});
