import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { readTogether } from "@/db/read-together";
import type { DatabaseActor, Transaction } from "@/db/transaction";
import { postgresErrorOf } from "@/lib/log/database-errors";
import { makePerson } from "../../support/factories";

type Where = { started: string; process: number; person: string | null };

const whereAmI = async (tx: Transaction): Promise<Where> => {
  const [row] = await tx.execute<Where>(
    sql`select transaction_timestamp()::text as started, pg_backend_pid() as process, app.person_id()::text as person`,
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
    expect((await read(actor)).started).not.toBe(one.started);
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
