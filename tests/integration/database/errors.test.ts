import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { person } from "@/db/schema/person";
import { inTransaction, type Transaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { postgresErrorOf } from "@/lib/log/database-errors";

const secret = "Wilhelmina-van-der-Geheim";
const named = { id: "0199f1f0-0000-7000-8000-000000000001", givenName: secret, familyName: secret };
const twice = [named, named];
const failureOf = (work: (tx: Transaction) => Promise<unknown>) =>
  inTransaction(system("set-up"), work).then(
    () => null,
    (error: unknown) => error,
  );

describe("an error of the database", () => {
  it.each<[string, string, (tx: Transaction) => Promise<unknown>]>([
    ["a row that breaks a rule", "23", (tx) => tx.insert(person).values(twice)],
    ["a value of another type", "22", (tx) => tx.execute(sql`select ${secret}::text::uuid`)],
    ["a statement that is wrong", "42", (tx) => tx.execute(sql`select ${secret}::text from nowhere`)],
  ])("tells of %s without repeating what was typed", async (_what, sqlClass, work) => {
    const error = await failureOf(work);
    expect(postgresErrorOf(error)?.code.slice(0, 2)).toBe(sqlClass);
    expect(inspect(error, { depth: 9 })).not.toContain(secret);
  });
});
