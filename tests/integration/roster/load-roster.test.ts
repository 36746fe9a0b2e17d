import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { absence } from "@/db/schema/care-request";
import { child } from "@/db/schema/child";
import { inTransaction } from "@/db/transaction";
import { loadRoster } from "@/lib/roster/queries";
import { addDays, startOfWeek, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { makeChild, makeFamily, makeOrganisation, makePerson, makeStaff } from "../../support/factories";

beforeAll(makeOrganisation);
const monday = startOfWeek(today(now()));

describe("the roster", () => {
  it.each(["carer", "manager"] as const)("shows a %s the week of the own location", async (role) => {
    const { location, parent, child: saar } = await makeFamily({ weekdays: [1, 3] });
    await makeChild(location, parent.id, { givenName: "Mats", weekdays: [1], part: "morning" });
    await inTransaction(parent.actor, (tx) =>
      tx.insert(absence).values({
        childId: saar.id,
        day: addDays(monday, 2),
        kind: "sick",
        reportedBy: parent.id,
        reportedAt: now(),
      }),
    );
    const roster = await loadRoster((await makeStaff(role, location.id)).actor, {}, now());
    expect(roster).toMatchObject({ location: { id: location.id }, week: { from: monday }, ungrouped: [] });
    const [sheet] = roster?.sheets ?? [];
    expect(sheet?.rows.map((row) => row.cells.map((cell) => cell[0]?.status ?? null))).toEqual([
      ["planned", null, null, null, null],
      ["planned", null, "sick", null, null],
    ]);
    expect(sheet?.days[0]?.parts.map((part) => part.planned)).toEqual([2, 1]);
  });

  it("shows nothing of a location one does not work at, however it is asked for", async () => {
    const [mine, other] = [await makeFamily(), await makeFamily()];
    const carer = await makeStaff("carer", mine.location.id);
    const asked = { location: other.location.id, group: other.location.groupId };
    const roster = await loadRoster(carer.actor, asked, now());
    expect(roster).toMatchObject({ location: { id: mine.location.id }, group: null });
    expect(roster?.locations).toHaveLength(1);
    const names = roster?.sheets.flatMap((sheet) => sheet.rows.map((row) => row.id));
    expect(names).toEqual([mine.child.id]);
  });

  it("lets the office choose any location and group", async () => {
    const { location, child: kid } = await makeFamily();
    const office = await makeStaff("office", null);
    const asked = { location: location.id, group: location.groupId, week: monday };
    const roster = await loadRoster(office.actor, asked, now());
    expect(roster?.sheets.map((sheet) => sheet.id)).toEqual([location.groupId]);
    expect(roster?.sheets[0]?.rows.map((row) => row.id)).toEqual([kid.id]);
    expect(await loadRoster(office.actor, { location: randomUUID(), week: "x" }, now())).toMatchObject({
      week: { problem: "invalid_date" },
    });
  });

  it("is not there for parents and for people without a location", async () => {
    const { parent } = await makeFamily();
    expect(await loadRoster(parent.actor, {}, now())).toBeNull();
    expect(await loadRoster((await makePerson()).actor, {}, now())).toBeNull();
  });

  it("holds by the second lock: another location's children stay unseen", async () => {
    const [mine, other] = [await makeFamily(), await makeFamily()];
    const carer = await makeStaff("carer", mine.location.id);
    const seen = await inTransaction(carer.actor, (tx) =>
      tx
        .select({ id: child.id })
        .from(child)
        .where(sql`${child.id} in (${mine.child.id}, ${other.child.id})`),
    );
    expect(seen).toEqual([{ id: mine.child.id }]);
    const pretending = { ...carer.actor, grants: [{ role: "office" as const, locationId: null }] };
    const roster = await loadRoster(pretending, { location: other.location.id }, now());
    expect(roster?.sheets.flatMap((sheet) => sheet.rows)).toEqual([]);
  });
});
