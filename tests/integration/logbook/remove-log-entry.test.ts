import { beforeAll, describe, expect, it } from "vitest";
import { removeLogEntry } from "@/lib/logbook/remove-log-entry";
import { restoreLogEntry } from "@/lib/logbook/restore-log-entry";
import { writeLogEntry } from "@/lib/logbook/write-log-entry";
import { auditOf, entryFor, makeDaycare, nap, now, rowsOf, written } from "./support";

let house: Awaited<ReturnType<typeof makeDaycare>>;
beforeAll(async () => {
  house = await makeDaycare();
});
const fresh = () => written(house.carer.actor, [house.children.saar.id]);
const stands = async (batchId: string) => (await rowsOf(batchId)).every((row) => row.removedAt === null);

describe("removing and putting back", () => {
  it("takes an own entry out, leaves an audit row, and puts it back", async () => {
    const entry = await fresh();
    const input = { entryIds: [entry.id] };
    expect((await removeLogEntry(house.carer.actor, input, now)).ok).toBe(true);
    expect((await rowsOf(entry.batchId))[0]).toMatchObject({ removedAt: now, removedBy: house.carer.id });
    expect(await auditOf("logEntry.removed", entry.id)).toEqual(["done"]);
    expect((await restoreLogEntry(house.carer.actor, input, now)).ok).toBe(true);
    expect(await stands(entry.batchId)).toBe(true);
    expect(await auditOf("logEntry.restored", entry.id)).toEqual(["done"]);
  });

  it("takes back a whole batch", async () => {
    const { saar, milan } = house.children;
    const entry = await written(house.carer.actor, [saar.id, milan.id]);
    const entryIds = (await rowsOf(entry.batchId)).map((row) => row.id);
    expect((await removeLogEntry(house.carer.actor, { entryIds }, now)).ok).toBe(true);
    expect((await rowsOf(entry.batchId)).every((row) => row.removedAt)).toBe(true);
  });

  it("lets a manager remove what a carer of the location wrote", async () => {
    const entry = await fresh();
    expect((await removeLogEntry(house.manager.actor, { entryIds: [entry.id] }, now)).ok).toBe(true);
  });

  it.each([
    ["a parent", () => house.parent.actor, "notAllowed"],
    ["a colleague", () => house.colleague.actor, "notFound"],
    ["a carer of another location", () => house.outsider.actor, "notFound"],
  ] as const)("is not for %s", async (_who, actor, code) => {
    const entry = await fresh();
    const input = { entryIds: [entry.id] };
    expect(await removeLogEntry(actor(), input, now)).toMatchObject({ ok: false, code });
    expect(await restoreLogEntry(actor(), input, now)).toMatchObject({ ok: false, code });
    expect(await stands(entry.batchId)).toBe(true);
    expect(await auditOf("logEntry.removed", entry.id)).toEqual(["refused"]);
  });

  it("removes nothing when one entry is out of reach", async () => {
    const own = await fresh();
    const foreign = await written(house.outsider.actor, [house.children.bo.id]);
    const input = { entryIds: [own.id, foreign.id] };
    expect(await removeLogEntry(house.carer.actor, input, now)).toMatchObject({ code: "notFound" });
    expect(await stands(own.batchId)).toBe(true);
  });
});

describe("at once and twice", () => {
  it("removes once", async () => {
    const entry = await fresh();
    const send = () => removeLogEntry(house.carer.actor, { entryIds: [entry.id] }, now);
    const outcomes = await Promise.all([send(), send()]);
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect(await auditOf("logEntry.removed", entry.id)).toEqual(["done"]);
    expect((await rowsOf(entry.batchId))[0]?.version).toBe(2);
  });

  it("does not put a running nap back beside another", async () => {
    const childIds = [house.children.milan.id];
    const first = await written(house.carer.actor, childIds, { content: nap("12:00") });
    await removeLogEntry(house.carer.actor, { entryIds: [first.id] }, now);
    await writeLogEntry(house.carer.actor, entryFor(childIds, { content: nap("13:00") }), now);
    expect(await restoreLogEntry(house.carer.actor, { entryIds: [first.id] }, now)).toMatchObject({
      code: "alreadyAsleep",
      facts: { children: ["Milan"] },
    });
  });
});
