import { beforeAll, describe, expect, it } from "vitest";
import { type EditLogEntry, editLogEntry } from "@/lib/logbook/edit-log-entry";
import { addDaysTo } from "@/lib/time/instant";
import { asLocalTime } from "@/lib/time/local-time";
import { auditOf, historyOf, lunch, makeDaycare, note, now, rowsOf, today, written } from "./support";

let house: Awaited<ReturnType<typeof makeDaycare>>;
beforeAll(async () => {
  house = await makeDaycare();
});
const fresh = () => written(house.carer.actor, [house.children.saar.id], { content: note("Eerst") });
const edit = (entryId: string, text: string, change: Partial<EditLogEntry> = {}): EditLogEntry => ({
  entryId,
  version: 1,
  at: asLocalTime("11:45"),
  content: note(text),
  ...change,
});

describe("editing an entry", () => {
  it("changes the words, keeps the old ones and leaves an audit row", async () => {
    const entry = await fresh();
    const outcome = await editLogEntry(house.carer.actor, edit(entry.id, "Daarna"), now);
    expect(outcome).toEqual({ ok: true, value: { childId: house.children.saar.id, day: today } });
    const [row] = await rowsOf(entry.batchId);
    expect(row).toMatchObject({ text: "Daarna", version: 2, editedAt: now, authorName: "Noor" });
    expect(await historyOf(entry.id)).toMatchObject([
      { version: 1, text: "Eerst", atTime: "11:45", replacedBy: house.carer.id },
    ]);
    expect(await auditOf("logEntry.edited", entry.id)).toEqual(["done"]);
  });

  it("refuses another kind, an old entry and a time to come", async () => {
    const entry = await fresh();
    const send = (change: Partial<EditLogEntry>, at = now) =>
      editLogEntry(house.carer.actor, edit(entry.id, "Daarna", change), at);
    expect(await send({ content: lunch })).toMatchObject({ code: "notFound" });
    expect(await send({}, addDaysTo(now, 8))).toMatchObject({ code: "logEntryDayOutOfReach" });
    expect(await send({ at: asLocalTime("17:00") })).toMatchObject({ code: "logEntryInFuture" });
    expect(await historyOf(entry.id)).toEqual([]);
  });

  it.each([
    ["a parent", () => house.parent.actor, "notAllowed"],
    ["a colleague", () => house.colleague.actor, "notFound"],
    ["a manager", () => house.manager.actor, "notFound"],
    ["a carer of another location", () => house.outsider.actor, "notFound"],
  ] as const)("is not for %s", async (_who, actor, code) => {
    const entry = await fresh();
    expect(await editLogEntry(actor(), edit(entry.id, "Vals"), now)).toMatchObject({ ok: false, code });
    expect((await rowsOf(entry.batchId))[0]?.text).toBe("Eerst");
    expect(await auditOf("logEntry.edited", entry.id)).toEqual(["refused"]);
  });
});

describe("at once and twice", () => {
  it("lets one of two different edits win and tells the other", async () => {
    const entry = await fresh();
    const texts = ["Links", "Rechts"];
    const outcomes = await Promise.all(
      texts.map((text) => editLogEntry(house.carer.actor, edit(entry.id, text), now)),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.find((outcome) => !outcome.ok)).toMatchObject({ code: "changedMeanwhile" });
    expect(await historyOf(entry.id)).toHaveLength(1);
  });

  it("changes once when the same edit is sent twice", async () => {
    const entry = await fresh();
    const send = () => editLogEntry(house.carer.actor, edit(entry.id, "Daarna"), now);
    const outcomes = await Promise.all([send(), send()]);
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect(await historyOf(entry.id)).toHaveLength(1);
    expect(await auditOf("logEntry.edited", entry.id)).toEqual(["done"]);
  });
});
