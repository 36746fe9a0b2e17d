import { sql } from "drizzle-orm";
import postgres from "postgres";
import { describe, expect, inject, it } from "vitest";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";

const settings = [
  ["statement_timeout", "10s"],
  ["lock_timeout", "5s"],
  ["idle_in_transaction_session_timeout", "15s"],
  ["random_page_cost", "1.1"],
  ["TimeZone", "UTC"],
] as const;

describe("a transaction of the portal", () => {
  it.each(settings)("has the setting %s of its role in the database", async (name, value) => {
    const [row] = await inTransaction(system("sign-in"), (tx) =>
      tx.execute(sql`select current_setting(${name}) as value`),
    );
    expect(row?.value).toBe(value);
  });

  it("keeps its own actor while many share few connections", async () => {
    const jobs = ["sign-in", "set-up"] as const;
    const seen = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        inTransaction(system(jobs[at % 2] ?? "sign-in"), async (tx) => {
          const [row] = await tx.execute(
            sql`select current_user as role, current_setting('app.job') as job, pg_sleep(0.01)`,
          );
          return `${row?.role} ${row?.job}`;
        }),
      ),
    );
    expect(seen).toEqual(Array.from({ length: 40 }, (_, at) => `portal_app ${jobs[at % 2]}`));
  });
});

// Only in the run that goes through a pooler: that one is really in between, and as strict as they come.
if (inject("pooledUrl"))
  it("start-up settings are what the pooler refuses", async () => {
    const connection = { statement_timeout: 1000 };
    const strict = postgres(process.env.DATABASE_URL ?? "", { max: 1, connection });
    await expect(strict`select 1`).rejects.toMatchObject({ code: "08P01" });
    await strict.end();
  });
