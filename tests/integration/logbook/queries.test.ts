import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { logEntry, logEntryHistory } from "@/db/schema/log-entry";
import { inTransaction } from "@/db/transaction";
import { ownBatch } from "@/lib/logbook/batch";
import { readCursor } from "@/lib/logbook/cursor";
import { editLogEntry } from "@/lib/logbook/edit-log-entry";
import { latestLogEntries, logEntries } from "@/lib/logbook/queries";
import { removeLogEntry } from "@/lib/logbook/remove-log-entry";
import { addDays } from "@/lib/time/care-day";
import { asLocalTime, fromMinutes } from "@/lib/time/local-time";
import { addGuardian, asSetUp, makePerson } from "../../support/factories";
import { makeDaycare, nap, note, now, today, written } from "./support";

let house: Awaited<ReturnType<typeof makeDaycare>>;
const week = { from: addDays(today, -6), to: today };
const lines = async (actor = house.parent.actor, childId = house.children.saar.id) =>
  (await logEntries(actor, childId, week)).days.flatMap((day) => day.entries.map((entry) => entry.line));

beforeAll(async () => {
  house = await makeDaycare();
  const saar = [house.children.saar.id];
  await written(house.carer.actor, saar, { content: nap("12:40", "14:10") });
  await written(house.carer.actor, saar, { content: note("Gisteren"), day: addDays(today, -1) });
  await written(house.carer.actor, saar, { content: note("Net weer op"), at: asLocalTime("14:20") });
  const gone = await written(house.carer.actor, saar, { content: note("Weg") });
  await removeLogEntry(house.carer.actor, { entryIds: [gone.id] }, now);
});

describe("a child's logbook", () => {
  it("stands by day, newest first, without empty days or removed entries", async () => {
    const { days, older } = await logEntries(house.parent.actor, house.children.saar.id, week);
    expect(days.map((day) => day.day)).toEqual([today, addDays(today, -1)]);
    expect(days[0]?.entries.map((entry) => entry.line)).toEqual([
      "Net weer op",
      "Geslapen van 12.40 tot 14.10",
    ]);
    expect(days[0]?.entries[1]).toMatchObject({ at: "12:40", author: "Noor", kind: "sleep", edited: false });
    expect(older).toBeNull();
  });

  it("speaks the language of the reader", async () => {
    const english = { ...house.parent.actor, language: "en" as const };
    expect(await lines(english)).toContain("Slept from 12:40 to 14:10");
  });

  it("shows the newest first on the dashboard", async () => {
    const latest = await latestLogEntries(house.parent.actor, house.children.saar.id, 2);
    expect(latest.map((entry) => entry.line)).toEqual(["Net weer op", "Geslapen van 12.40 tot 14.10"]);
  });

  it("is there for staff of the location and for the office", async () => {
    for (const { actor } of [house.colleague, house.manager, house.office])
      expect(await lines(actor)).toHaveLength(3);
  });

  it("is not there for other families, other locations and guardians who may not see it", async () => {
    const blocked = await makePerson("Kim");
    await addGuardian(house.children.saar.id, blocked.id, { blockReason: "Beschikking" });
    const collector = await makePerson("Oma");
    await addGuardian(house.children.saar.id, collector.id, { seesDaily: false });
    const former = await makePerson("Jo");
    await addGuardian(house.children.saar.id, former.id, { endsOn: addDays(today, -400) });
    for (const { actor } of [house.stranger, house.outsider, blocked, collector, former]) {
      expect(await lines(actor)).toEqual([]);
      expect(await latestLogEntries(actor, house.children.saar.id, 5)).toEqual([]);
    }
  });

  it("stays closed by the second lock alone", async () => {
    const all = (actor: typeof house.parent.actor) =>
      inTransaction(actor, (tx) => tx.select({ childId: logEntry.childId }).from(logEntry));
    expect(await all(house.stranger.actor)).toEqual([]);
    expect(await all(house.outsider.actor)).toEqual([]);
    const seen = await all(house.parent.actor);
    expect(seen).toHaveLength(3);
  });

  it("keeps what an entry said before from parents", async () => {
    const entry = await written(house.carer.actor, [house.children.milan.id], { content: note("Eerst") });
    const change = { entryId: entry.id, version: 1, at: asLocalTime("11:45"), content: note("Daarna") };
    await editLogEntry(house.carer.actor, change, now);
    const history = (actor: typeof house.parent.actor) =>
      inTransaction(actor, (tx) => tx.select({ text: logEntryHistory.text }).from(logEntryHistory));
    expect(await history(house.parent.actor)).toEqual([]);
    expect(await history(house.outsider.actor)).toEqual([]);
    expect(await history(house.colleague.actor)).toEqual([{ text: "Eerst" }]);
  });
});

describe("long ranges", () => {
  it("come 200 entries at a time, none lost, none twice", async () => {
    const childId = house.children.yara.id;
    const shared = { childId, kind: "note" as const, authorId: house.carer.id, authorName: "Noor" };
    const rows = Array.from({ length: 450 }, (_, index) => ({
      ...shared,
      batchId: randomUUID(),
      careDay: addDays(today, -Math.floor(index / 100)),
      atTime: fromMinutes(480 + (index % 3)),
      text: `Regel ${index}`,
      writtenAt: now,
    }));
    await inTransaction(house.carer.actor, (tx) => tx.insert(logEntry).values(rows));
    const seen: string[] = [];
    let older: string | null = null;
    let pages = 0;
    do {
      const page: Awaited<ReturnType<typeof logEntries>> = await logEntries(
        house.parent.actor,
        childId,
        week,
        readCursor(older),
      );
      seen.push(...page.days.flatMap((day) => day.entries.map((entry) => entry.id)));
      older = page.older;
      pages++;
    } while (older);
    expect(pages).toBe(3);
    expect(seen).toHaveLength(450);
    expect(new Set(seen).size).toBe(450);
  });
});

describe("a batch just written", () => {
  it("is told to its writer only", async () => {
    const { saar, milan } = house.children;
    const entry = await written(house.carer.actor, [milan.id, saar.id]);
    expect(await ownBatch(house.carer.actor, entry.batchId)).toMatchObject({
      kind: "meal",
      names: ["Milan", "Saar"],
      removed: false,
    });
    expect(await ownBatch(house.colleague.actor, entry.batchId)).toBeNull();
    expect(await ownBatch(house.parent.actor, entry.batchId)).toBeNull();
    expect(await asSetUp((tx) => tx.select().from(logEntry).limit(1))).toHaveLength(1);
  });
});
