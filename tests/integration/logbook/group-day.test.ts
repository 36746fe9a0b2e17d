import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { absence } from "@/db/schema/care-request";
import { accessLog } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { listOpenings } from "@/lib/change-request/queries";
import { childDay } from "@/lib/logbook/child-day";
import { chosenChildren } from "@/lib/logbook/chosen-children";
import { editLogEntry } from "@/lib/logbook/edit-log-entry";
import { groupDay } from "@/lib/logbook/group-day";
import { addDays } from "@/lib/time/care-day";
import { addDaysTo, addMinutes } from "@/lib/time/instant";
import { asLocalTime } from "@/lib/time/local-time";
import { asSetUp, makeChild } from "../../support/factories";
import { countStatements } from "../../support/statements";
import { makeDaycare, nap, note, now, today, written } from "./support";

let house: Awaited<ReturnType<typeof makeDaycare>>;
const at = asLocalTime("11:45");
beforeAll(async () => {
  house = await makeDaycare();
});
const opened = (childId: string) =>
  asSetUp((tx) => tx.select().from(accessLog).where(eq(accessLog.childId, childId)));

describe("a group's day", () => {
  it("tells who comes, who does not, what was written and who sleeps", async () => {
    const { saar, milan } = house.children;
    const free = await makeChild(house.here, house.parent.id, { givenName: "Zoë", weekdays: [3] });
    const sick = await makeChild(house.here, house.parent.id, { givenName: "Noah" });
    await inTransaction(house.parent.actor, (tx) =>
      tx.insert(absence).values({
        childId: sick.id,
        day: today,
        kind: "sick",
        reportedBy: house.parent.id,
        reportedAt: now,
      }),
    );
    await written(house.carer.actor, [saar.id], { content: nap("12:40") });
    await written(house.carer.actor, [milan.id], { content: note("Eerst"), at });
    await written(house.carer.actor, [milan.id], { content: note("Later"), at: asLocalTime("13:00") });
    await written(house.carer.actor, [milan.id], { content: note("Gisteren"), day: addDays(today, -1) });

    const { group, children } = await groupDay(house.carer.actor, house.here.groupId, today, now);
    expect(group).toMatchObject({ id: house.here.groupId, name: "Vlinders" });
    expect(children.map((one) => one.givenName)).toEqual(["Milan", "Noah", "Saar", "Yara", "Zoë"]);
    const of = (id: string) => children.find((one) => one.id === id);
    expect(of(saar.id)).toMatchObject({ status: "expected", dayPart: "full_day", extra: false });
    expect(of(saar.id)?.running?.line).toBe("Slaapt sinds 12.40");
    expect(of(milan.id)).toMatchObject({ running: null, latest: { line: "Later" } });
    expect(of(sick.id)?.status).toBe("sick");
    expect(of(free.id)?.status).toBe("unplanned");
  });

  it("notes whose allergies stood on the list, once a day for each reader", async () => {
    const nuts = await makeChild(house.here, house.parent.id, { givenName: "Bas", allergies: ["Noten"] });
    const { children } = await groupDay(house.colleague.actor, house.here.groupId, today, now);
    expect(children.find((one) => one.id === nuts.id)?.allergies).toEqual(["Noten"]);
    const first = { what: "medical", personId: house.colleague.id, at: now, listedOn: today };
    expect(await opened(nuts.id)).toMatchObject([first]);
    const look = (by: typeof house.carer, at = now) => groupDay(by.actor, house.here.groupId, today, at);
    const soon = addMinutes(now, 20);
    await Promise.all(Array.from({ length: 8 }, () => look(house.colleague, soon)));
    expect(await opened(nuts.id)).toMatchObject([first]);
    await look(house.carer, soon);
    await look(house.colleague, addDaysTo(now, 1));
    expect(await opened(nuts.id)).toHaveLength(3);
    expect(await opened(house.children.saar.id)).toEqual([]);
  });

  it("takes as many statements for one child as for many", async () => {
    await makeChild(house.there, house.stranger.id, { givenName: "Pim", allergies: ["Ei"] });
    const few = await countStatements(() => groupDay(house.outsider.actor, house.there.groupId, today, now));
    const many = await countStatements(() => groupDay(house.carer.actor, house.here.groupId, today, now));
    expect(few.count).toBe(6);
    expect(many.count).toBe(6);
  });

  it("falls back to an own group when the wanted one is out of reach", async () => {
    const { group, groups } = await groupDay(house.outsider.actor, house.here.groupId, today, now);
    expect(group?.id).toBe(house.there.groupId);
    expect(groups).toHaveLength(1);
  });

  it("is empty for parents and for the office", async () => {
    for (const { actor } of [house.parent, house.office])
      expect(await groupDay(actor, house.here.groupId, today, now)).toEqual({
        groups: [],
        group: null,
        children: [],
      });
  });
});

describe("children chosen in an address", () => {
  it("are those within reach, others are simply not there", async () => {
    const { saar, bo } = house.children;
    const wanted = [saar.id, bo.id, house.carer.id, "no-id"];
    expect(await chosenChildren(house.carer.actor, wanted, today)).toEqual([
      { id: saar.id, givenName: "Saar" },
    ]);
    expect(await chosenChildren(house.parent.actor, wanted, today)).toEqual([]);
    expect(await chosenChildren(house.carer.actor, [], today)).toEqual([]);
  });
});

describe("a child's day for its carers", () => {
  it("tells who may change what, and what was said before", async () => {
    const childId = house.children.yara.id;
    const entry = await written(house.carer.actor, [childId], { content: note("Eerst"), at });
    await editLogEntry(
      house.carer.actor,
      { entryId: entry.id, version: 1, at, content: note("Daarna") },
      now,
    );
    const seenBy = async (actor = house.carer.actor, moment = now) =>
      (await childDay(actor, childId, today, moment))?.entries[0];
    expect(await seenBy()).toMatchObject({
      version: 2,
      mayEdit: true,
      mayRemove: true,
      view: { line: "Daarna", edited: true },
      earlier: [{ line: "Eerst", by: "Noor", at, until: now }],
    });
    expect(await seenBy(house.colleague.actor)).toMatchObject({ mayEdit: false, mayRemove: false });
    expect(await seenBy(house.manager.actor)).toMatchObject({ mayEdit: false, mayRemove: true });
    expect(await seenBy(house.carer.actor, addDaysTo(now, 8))).toMatchObject({ mayEdit: false });
  });

  it("is noted each time, also beside the list of that day", async () => {
    const milk = await makeChild(house.here, house.parent.id, { givenName: "Lot", allergies: ["Melk"] });
    await groupDay(house.carer.actor, house.here.groupId, today, now);
    for (const minutes of [1, 2]) await childDay(house.carer.actor, milk.id, today, addMinutes(now, minutes));
    expect((await opened(milk.id)).map((row) => row.listedOn)).toEqual([today, null, null]);
    const told = await listOpenings(house.parent.actor, milk.id);
    expect(told.map((line) => line.kinds)).toEqual([["medical"], ["medical"], ["list"]]);
  });

  it("is not there for parents, other locations or an unknown child", async () => {
    for (const { actor } of [house.parent, house.outsider, house.office])
      expect(await childDay(actor, house.children.yara.id, today, now)).toBeNull();
    expect(await childDay(house.carer.actor, house.carer.id, today, now)).toBeNull();
  });
});
