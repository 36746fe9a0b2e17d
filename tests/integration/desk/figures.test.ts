import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { placement } from "@/db/schema/contract";
import { careGroup } from "@/db/schema/organisation";
import { orThrow } from "@/lib/act/outcome";
import { approveCareRequest } from "@/lib/care-request/approve-care-request";
import { listComings } from "@/lib/desk/comings";
import { readFigures } from "@/lib/desk/figures";
import { addDays, addMonths, startOfMonth, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { asSetUp, makeChild, makeFamily, makeOrganisation, makeStaff } from "../../support/factories";
import { ask } from "../care-request/support";
import { addInvited } from "./support";

beforeAll(makeOrganisation);

const day = today(now());

async function makeHouse() {
  const family = await makeFamily();
  const manager = await makeStaff("manager", family.location.id);
  return { ...family, manager };
}

const endStay = (childId: string, endsOn: typeof day) =>
  asSetUp((tx) => tx.update(placement).set({ endsOn }).where(eq(placement.childId, childId)));

describe("the figures of a location", () => {
  it("count who is there, and who comes and goes in the next month", async () => {
    const { location, parent, child, manager } = await makeHouse();
    const nextMonth = startOfMonth(addMonths(day, 1));
    await makeChild(location, parent.id, { startsOn: addDays(nextMonth, 4) });
    await endStay(child.id, addDays(nextMonth, 9));
    const { children } = await readFigures(manager.actor, now());
    expect(children).toEqual({ now: 1, starting: 1, stopping: 1 });
  });

  it("count the guardians who opened their account, of those there are", async () => {
    const { child, manager } = await makeHouse();
    await addInvited(child.id, now());
    expect((await readFigures(manager.actor, now())).access).toEqual({ open: 1, all: 2 });
  });

  it("tell how soon half of the requests were answered, and nothing where none was", async () => {
    const { parent, child, manager } = await makeHouse();
    expect((await readFigures(manager.actor, now())).answers).toEqual({ hours: null, before: null });
    const requestId = await ask(parent.actor, child.id);
    orThrow(await approveCareRequest(manager.actor, { requestId, despiteFull: false }, now()));
    const { answers } = await readFigures(manager.actor, now());
    expect(answers.hours).toBeGreaterThanOrEqual(0);
    expect(answers.hours).toBeLessThan(1);
    expect(answers.before).toBeNull();
  });

  it("tell of money to the office and not to a manager", async () => {
    const { manager } = await makeHouse();
    const office = await makeStaff("office", null);
    expect((await readFigures(manager.actor, now())).money).toBeNull();
    expect((await readFigures(office.actor, now())).money).toEqual({ openCents: 0, overdue: 0 });
  });
});

describe("who starts and who stops", () => {
  it("names the nearest first, and a change of groups as one thing", async () => {
    const { location, parent, child, manager } = await makeHouse();
    const [start, turn] = [addDays(day, 3), addDays(day, 10)];
    const newcomer = await makeChild(location, parent.id, { givenName: "Bo", startsOn: start });
    const leaver = await makeChild(location, parent.id, { givenName: "Cato" });
    await endStay(leaver.id, addDays(day, 20));
    await endStay(child.id, addDays(turn, -1));
    await asSetUp(async (tx) => {
      const [group] = await tx.select().from(careGroup).where(eq(careGroup.id, location.groupId));
      if (!group) throw new Error("the group is gone");
      const { id: _, ...same } = group;
      const [other] = await tx
        .insert(careGroup)
        .values({ ...same, name: "Rupsjes" })
        .returning();
      await tx.insert(placement).values({ childId: child.id, groupId: other?.id ?? "", startsOn: turn });
    });
    const comings = await listComings(manager.actor, now());
    expect(comings.map(({ what, childId, day: on }) => [what, childId, on])).toEqual([
      ["starts", newcomer.id, start],
      ["moves", child.id, turn],
      ["stops", leaver.id, addDays(day, 20)],
    ]);
    expect(comings[1]?.group).toBe("Rupsjes");
  });

  it("is empty for another location and for a parent", async () => {
    const { location, parent } = await makeHouse();
    await makeChild(location, parent.id, { startsOn: addDays(day, 3) });
    expect(await listComings((await makeHouse()).manager.actor, now())).toEqual([]);
    expect(await listComings(parent.actor, now())).toEqual([]);
  });
});
