import { inspect } from "node:util";
import { DrizzleQueryError } from "drizzle-orm/errors";
import { describe, expect, it } from "vitest";
import { postgresErrorOf, withoutValues } from "./database-errors";

const secret = "Wilhelmina-van-der-Geheim";

/** As the client makes it: its own properties, among them the trace on newer engines, may be read-only. */
function refusal(code: string, message: string) {
  const error = Object.assign(new Error(message), {
    severity: "ERROR",
    code,
    detail: `Key (name)=(${secret}) already exists.`,
    constraint_name: "person_name_key",
  });
  for (const name of ["stack", "message", "detail"] as const)
    Object.defineProperty(error, name, { value: error[name], writable: false, configurable: true });
  return error;
}

describe("a database error", () => {
  it.each([
    ["23505", "duplicate key value violates unique constraint"],
    ["22P02", `invalid input syntax for type uuid: "${secret}"`],
  ])("%s loses what was typed and stays what it was, also where it is read-only", (code, message) => {
    const error = new DrizzleQueryError("insert into person values ($1)", [secret], refusal(code, message));
    expect(withoutValues(error)).toBe(error);
    expect(postgresErrorOf(error)).toEqual({ code, constraint: "person_name_key" });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
    expect(error.stack).toContain("errors.test.ts");
  });
});
