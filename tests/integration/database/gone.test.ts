import { sql } from "drizzle-orm";
import { NextRequest } from "next/server";
import { afterEach, describe, expect, it } from "vitest";
import { closeDatabase } from "@/db/client";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { proxy } from "@/proxy";

const there = process.env.DATABASE_URL;

/** Nothing listens at port 1 of this machine. */
async function moveDatabase(url: string | undefined) {
  await closeDatabase();
  process.env.DATABASE_URL = url;
}
const ask = () => inTransaction(system("sign-in"), (tx) => tx.execute(sql`select 1`));
const open = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers }));
const loseDatabase = async () => {
  await moveDatabase("postgres://nobody@127.0.0.1:1/nowhere");
  for (let time = 0; time < 2; time++) await expect(ask()).rejects.toThrow();
};

afterEach(async () => {
  await moveDatabase(there);
  await ask();
});

describe("without a database", () => {
  it("a page says so in its language and asks to come back, with the usual headers", async () => {
    await loseDatabase();
    const answer = open("/planning?from=2026-11-02");
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("30");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(answer.headers.get("content-security-policy")).toContain("script-src 'self' 'nonce-");
    const page = await answer.text();
    expect(page).toContain("even niet bereikbaar");
    expect(page).not.toMatch(/<script|https?:/);
    expect(await open("/", { cookie: "language=en" }).text()).toContain("cannot be reached");
  });

  it("a file is out of service too, and not kept as such", async () => {
    await loseDatabase();
    const answer = open("/api/files/photos/x/small");
    expect(answer.status).toBe(503);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
  });

  it("the server's checks and forms with script answer for themselves", async () => {
    await loseDatabase();
    expect(open("/api/ready").status).toBe(200);
    expect(open("/planning", { "next-action": "abc" }).status).toBe(200);
  });

  it("one broken connection closes nothing", async () => {
    await moveDatabase("postgres://nobody@127.0.0.1:1/nowhere");
    await expect(ask()).rejects.toThrow();
    expect(open("/").status).toBe(200);
  });

  it("pages are back as soon as it answers, in the same process", async () => {
    await loseDatabase();
    expect(open("/").status).toBe(503);
    await moveDatabase(there);
    await ask();
    expect(open("/").status).toBe(200);
  });

  it("a refused statement is no outage", async () => {
    const wrong = () => inTransaction(system("sign-in"), (tx) => tx.execute(sql`select * from nowhere`));
    for (let time = 0; time < 3; time++) await expect(wrong()).rejects.toThrow();
    expect(open("/").status).toBe(200);
  });
});
