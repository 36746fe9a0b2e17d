import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { closeDatabase } from "@/db/client";
import { isGone } from "@/db/health";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { encryptedLineTo } from "../../support/encrypted-line";

const there = process.env.DATABASE_URL ?? "";
let line: Awaited<ReturnType<typeof encryptedLineTo>>;

beforeAll(async () => {
  await closeDatabase();
  line = await encryptedLineTo(new URL(there));
});
afterEach(closeDatabase);
afterAll(() => {
  line.close();
  process.env.DATABASE_URL = there;
});

const ask = () => inTransaction(system("sign-in"), (tx) => tx.execute<{ one: number }>(sql`select 1 as one`));

it("a database that wants encryption gets it, and again after the line was cut", async () => {
  process.env.DATABASE_URL = line.url("require");
  expect(await ask()).toEqual([{ one: 1 }]);
  const halfway = inTransaction(system("sign-in"), async (tx) => {
    line.cut();
    await tx.execute(sql`select 1`);
  });
  const error = await halfway.catch((reason: unknown) => reason);
  expect(isGone(error), String(error)).toBe(true);
  expect(await ask()).toEqual([{ one: 1 }]);
});

it("whoever asks for a certificate that can be trusted is not answered by one signed by itself", async () => {
  process.env.DATABASE_URL = line.url("verify-full");
  await expect(ask()).rejects.toThrow(/self-signed certificate/);
});

it("without encryption nobody gets in there", async () => {
  process.env.DATABASE_URL = line.url("disable");
  const error = await ask().catch((reason: unknown) => reason);
  expect(isGone(error), String(error)).toBe(true);
});
