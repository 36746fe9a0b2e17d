import { beforeEach, describe, expect, it } from "vitest";
import { stopNap } from "@/lib/logbook/stop-nap";
import { addDays } from "@/lib/time/care-day";
import { addMinutes } from "@/lib/time/instant";
import { auditOf, historyOf, makeDaycare, nap, note, now, rowsOf, today, written } from "./support";

let house: Awaited<ReturnType<typeof makeDaycare>>;
beforeEach(async () => {
  house = await makeDaycare();
});
const asleep = (from = "12:40", day = today) =>
  written(house.carer.actor, [house.children.saar.id], { content: nap(from), day });

describe("stopping a nap", () => {
  it("ends it now, also when a colleague started it, and leaves an audit row", async () => {
    const entry = await asleep();
    expect((await stopNap(house.colleague.actor, { entryId: entry.id }, now)).ok).toBe(true);
    const [row] = await rowsOf(entry.batchId);
    expect(row).toMatchObject({
      details: { from: "12:40", to: "15:10" },
      authorName: "Noor",
      editedAt: null,
    });
    expect(await historyOf(entry.id)).toMatchObject([{ details: { from: "12:40", to: null } }]);
    expect(await auditOf("logEntry.napStopped", entry.id)).toEqual(["done"]);
  });

  it.each([
    ["a parent", () => house.parent.actor, "notAllowed"],
    ["a carer of another location", () => house.outsider.actor, "notFound"],
  ] as const)("is not for %s", async (_who, actor, code) => {
    const entry = await asleep();
    expect(await stopNap(actor(), { entryId: entry.id }, now)).toMatchObject({ ok: false, code });
    expect((await rowsOf(entry.batchId))[0]?.details).toEqual({ from: "12:40", to: null });
    expect(await auditOf("logEntry.napStopped", entry.id)).toEqual(["refused"]);
  });

  it("keeps the first end when two carers stop it", async () => {
    const entry = await asleep();
    const stops = [house.carer, house.colleague].map(({ actor }) =>
      stopNap(actor, { entryId: entry.id }, now),
    );
    expect((await Promise.all(stops)).every((outcome) => outcome.ok)).toBe(true);
    await stopNap(house.carer.actor, { entryId: entry.id }, addMinutes(now, 20));
    expect((await rowsOf(entry.batchId))[0]?.details).toEqual({ from: "12:40", to: "15:10" });
    expect(await historyOf(entry.id)).toHaveLength(1);
  });

  it("lasts a minute at least", async () => {
    const fresh = await asleep("15:10");
    expect((await stopNap(house.carer.actor, { entryId: fresh.id }, now)).ok).toBe(true);
    expect((await rowsOf(fresh.batchId))[0]?.details).toEqual({ from: "15:10", to: "15:11" });
  });

  it("refuses what is no nap of today", async () => {
    const other = await written(house.carer.actor, [house.children.saar.id], { content: note("Moe") });
    const yesterday = await asleep("12:00", addDays(today, -1));
    const stop = (entryId: string) => stopNap(house.carer.actor, { entryId }, now);
    expect(await stop(other.id)).toMatchObject({ code: "notFound" });
    expect(await stop(yesterday.id)).toMatchObject({ code: "notFound" });
  });
});
