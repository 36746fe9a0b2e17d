import { beforeAll, describe, expect, it } from "vitest";
import { logEntry } from "@/db/schema/log-entry";
import { inTransaction } from "@/db/transaction";
import { writeLogEntry } from "@/lib/logbook/write-log-entry";
import { addDays } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { auditRows, makeChild } from "../../support/factories";
import { auditOf, entryFor, makeDaycare, nap, note, now, rowsOf, today, written } from "./support";

let house: Awaited<ReturnType<typeof makeDaycare>>;
beforeAll(async () => {
  house = await makeDaycare();
});
const ids = (...names: ("saar" | "milan" | "yara" | "bo")[]) => names.map((name) => house.children[name].id);

describe("writing an entry", () => {
  it("writes one entry for several children and leaves one audit row", async () => {
    const input = entryFor(ids("saar", "milan", "yara"));
    const outcome = await writeLogEntry(house.carer.actor, input, now);
    expect(outcome).toEqual({ ok: true, value: { batchId: input.batchId, written: 3 } });
    const rows = await rowsOf(input.batchId);
    expect(rows.map((row) => row.childId).sort()).toEqual(ids("saar", "milan", "yara").sort());
    expect(rows[0]).toMatchObject({ careDay: today, kind: "meal", authorName: "Noor", version: 1 });
    const [audited] = (await auditRows("logEntry.written")).filter((row) => row.subjectId === input.batchId);
    expect(audited).toMatchObject({ outcome: "done", locationId: house.here.id });
    expect(audited?.childIds).toHaveLength(3);
    expect(JSON.stringify(audited)).not.toContain("kaas");
  });

  it("stands a nap at its beginning", async () => {
    const row = await written(house.carer.actor, ids("saar"), { content: nap("12:40", "14:10") });
    expect(row.atTime).toBe("12:40");
    expect(row.details).toEqual({ from: "12:40", to: "14:10" });
  });

  it("lets a manager write", async () => {
    const outcome = await writeLogEntry(house.manager.actor, entryFor(ids("saar")), now);
    expect(outcome.ok).toBe(true);
  });
});

describe("who may not", () => {
  it.each([
    ["a parent", () => house.parent.actor, "notAllowed"],
    ["the office", () => house.office.actor, "notAllowed"],
    ["a carer of another location", () => house.outsider.actor, "notFound"],
  ] as const)("%s", async (_who, actor, code) => {
    const input = entryFor(ids("saar"));
    expect(await writeLogEntry(actor(), input, now)).toMatchObject({ ok: false, code });
    expect(await rowsOf(input.batchId)).toEqual([]);
    expect(await auditOf("logEntry.written", input.batchId)).toEqual(["refused"]);
  });

  it("refuses all when one child is out of reach", async () => {
    const input = entryFor(ids("saar", "bo"));
    expect(await writeLogEntry(house.carer.actor, input, now)).toMatchObject({ code: "notFound" });
    expect(await rowsOf(input.batchId)).toEqual([]);
  });

  it("refuses a day on which the child was not placed here", async () => {
    const newcomer = await makeChild(house.here, house.parent.id, { startsOn: addDays(today, -2) });
    const before = entryFor([newcomer.id], { day: addDays(today, -3) });
    expect(await writeLogEntry(house.carer.actor, before, now)).toMatchObject({ code: "notFound" });
  });

  it("refuses days and times out of reach", async () => {
    const write = (change: object) => writeLogEntry(house.carer.actor, entryFor(ids("saar"), change), now);
    expect(await write({ day: addDays(today, -7) })).toMatchObject({ ok: true });
    expect(await write({ day: addDays(today, -8) })).toMatchObject({ code: "logEntryDayOutOfReach" });
    expect(await write({ day: addDays(today, 1) })).toMatchObject({ code: "logEntryDayOutOfReach" });
    expect(await write({ at: asLocalTime("18:00") })).toMatchObject({ code: "logEntryInFuture" });
  });

  it("is stopped by the second lock alone", async () => {
    const input = entryFor(ids("bo"));
    const forged = (actor: typeof house.carer) =>
      inTransaction(actor.actor, (tx) =>
        tx.insert(logEntry).values({
          batchId: input.batchId,
          childId: house.children.bo.id,
          careDay: today,
          atTime: input.at,
          kind: "note",
          text: "Vals",
          authorId: actor.id,
          authorName: "Noor",
          writtenAt: now,
        }),
      );
    await expect(forged(house.carer)).rejects.toThrow();
    await expect(forged(house.parent)).rejects.toThrow();
    expect(await rowsOf(input.batchId)).toEqual([]);
  });
});

describe("at once and twice", () => {
  it("writes once when the form is sent twice, also at the same moment", async () => {
    const input = entryFor(ids("saar", "milan"));
    const outcomes = await Promise.all([1, 2, 3].map(() => writeLogEntry(house.carer.actor, input, now)));
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    const counts = outcomes.map((outcome) => (outcome.ok ? outcome.value.written : -1));
    expect(counts.sort()).toEqual([0, 0, 2]);
    expect(await rowsOf(input.batchId)).toHaveLength(2);
    expect(await auditOf("logEntry.written", input.batchId)).toEqual(["done"]);
  });

  it("does not lose words when a sent form is changed and sent again", async () => {
    const input = entryFor(ids("saar"), { content: note("Eerst") });
    await writeLogEntry(house.carer.actor, input, now);
    const again = await writeLogEntry(house.carer.actor, { ...input, content: note("Daarna") }, now);
    expect(again).toMatchObject({ code: "logEntryAlreadyWritten" });
    expect((await rowsOf(input.batchId))[0]?.text).toBe("Eerst");
  });

  it("does not answer to the batch of a colleague", async () => {
    const input = entryFor(ids("saar"));
    await writeLogEntry(house.carer.actor, input, now);
    expect(await writeLogEntry(house.colleague.actor, input, now)).toMatchObject({
      code: "logEntryAlreadyWritten",
    });
  });

  it("says which of several children sleeps already", async () => {
    const first = entryFor(ids("saar"), { content: nap("12:30") });
    expect(await writeLogEntry(house.carer.actor, first, now)).toMatchObject({ ok: true });
    const both = entryFor(ids("saar", "milan"), { content: nap("13:00") });
    expect(await writeLogEntry(house.carer.actor, both, now)).toMatchObject({
      code: "alreadyAsleep",
      facts: { children: ["Saar"] },
    });
    expect(await writeLogEntry(house.carer.actor, first, now)).toMatchObject({ ok: true });
  });

  it("lets a child sleep once at a time", async () => {
    const start = () =>
      writeLogEntry(house.carer.actor, entryFor(ids("yara"), { content: nap("13:00") }), now);
    const outcomes = await Promise.all([start(), start()]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.find((outcome) => !outcome.ok)).toMatchObject({ code: "alreadyAsleep" });
  });
});
