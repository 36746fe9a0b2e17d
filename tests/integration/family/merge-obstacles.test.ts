import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { openMerge } from "@/lib/family/merge/preview";
import { refusalText } from "@/lib/texts/refusal-text";
import { addDays, today } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import { askAsOwner } from "../../support/ask-as-owner";
import { addGuardian, makeChild, makePerson, makeStaff } from "../../support/factories";
import { answer, makeAdult, makeDesk, mergeAdults, mergeKids } from "./merge-support";
import { now } from "./support";

const day = today(now);
const codesOf = (preview: Awaited<ReturnType<typeof openMerge>>) =>
  preview?.obstacles.map(({ code }) => code);

describe("what is in the way of two children becoming one", () => {
  it("is money on the one that goes, and on both it cannot be mended", async () => {
    const { office, family, kept, double } = await makeDesk();
    expect(await mergeKids(office.actor, double.id, kept.id)).toMatchObject({ code: "mergeMoneyGone" });
    const other = await makeChild(family.location, family.parent.id);
    expect(await mergeKids(office.actor, kept.id, other.id)).toMatchObject({ code: "mergeMoneyBoth" });
  });

  it("is a day in two groups, by its day and group", async () => {
    const { office, other, kept, double } = await makeDesk();
    await askAsOwner(
      sql`update placement set group_id = ${other.location.groupId} where child_id = ${double.id}`,
    );
    const refusal = await mergeKids(office.actor, kept.id, double.id);
    expect(refusal).toMatchObject({ code: "mergePlaces", facts: { days: [day], name: expect.any(String) } });
    if (!refusal.ok && refusal.code === "mergePlaces")
      expect(refusalText(refusal, "nl")).toContain(formatDay(day, "nl", "full"));
    const preview = await openMerge(office.actor, "child", { keptId: kept.id, goneId: double.id }, now);
    expect(codesOf(preview)).toEqual(["mergePlaces"]);
  });

  it("is a parent who may not do the same, is blocked at one, or ends sooner; never what has passed", async () => {
    const { office, family, kept, double } = await makeDesk();
    const ties = sql`where child_id = ${double.id} and person_id = ${family.parent.id}`;
    for (const change of [
      sql`may_collect = false`,
      sql`may_collect = true, block_reason = 'Beschikking'`,
      sql`block_reason = null, relation = 'other'`,
    ]) {
      await askAsOwner(sql`update guardianship set ${change} ${ties}`);
      const refusal = await mergeKids(office.actor, kept.id, double.id);
      expect(refusal).toMatchObject({ code: "mergeTies", facts: { name: family.parent.actor.name } });
    }
    await askAsOwner(sql`update guardianship set ends_on = ${addDays(day, -1)} ${ties}`);
    expect(await mergeKids(office.actor, kept.id, double.id)).toMatchObject({ ok: true });
  });

  it("is another answer about photos, by the name of the parent", async () => {
    const { office, family, kept, double } = await makeDesk();
    await answer(kept.id, family.parent.id, true);
    await answer(double.id, family.parent.id, false);
    const refusal = await mergeKids(office.actor, kept.id, double.id);
    expect(refusal).toMatchObject({ code: "mergeConsents", facts: { name: family.parent.actor.name } });
    await askAsOwner(sql`update consent set allowed = false where child_id = ${kept.id}`);
    expect(await mergeKids(office.actor, kept.id, double.id)).toMatchObject({ ok: true });
  });

  it("is care asked for both at one moment, a change that waits of both, and a nap of both", async () => {
    const { office, family, carer, kept, double } = await makeDesk();
    for (const { id } of [kept, double]) {
      await askAsOwner(sql`with asked as (insert into care_request (child_id, location_id, asked_by, kind, send_key, first_day)
          values (${id}, ${family.location.id}, ${family.parent.id}, 'extra', gen_random_uuid(), ${day}) returning id)
        insert into care_request_slot (request_id, child_id, day, from_time, to_time)
          select id, ${id}, ${day}, '09:00', '12:00' from asked`);
      await askAsOwner(sql`insert into change_request (child_id, asked_by, asked_at, for_office)
        values (${id}, ${family.parent.id}, ${now.toISOString()}, false)`);
      await askAsOwner(sql`insert into log_entry (child_id, care_day, at_time, kind, author_id, author_name, batch_id, written_at)
        values (${id}, ${day}, '12:00', 'sleep', ${carer.id}, 'Noor', gen_random_uuid(), ${now.toISOString()})`);
    }
    const preview = await openMerge(office.actor, "child", { keptId: kept.id, goneId: double.id }, now);
    expect(codesOf(preview)).toEqual(["mergeChanges", "mergeNaps", "mergeSlots"]);
    expect(await mergeKids(office.actor, kept.id, double.id)).toMatchObject({ code: "mergeChanges" });
  });

  it("is a portrait of both, until one of them is taken away", async () => {
    const { office, carer, kept, double } = await makeDesk();
    for (const { id } of [kept, double])
      await askAsOwner(sql`insert into portrait (child_id, key, sha256, small_bytes, large_bytes, added_by, added_at)
        values (${id}, ${`portraits/00/${id}`}, ${id}, 9, 9, ${carer.id}, ${now.toISOString()})`);
    expect(await mergeKids(office.actor, kept.id, double.id)).toMatchObject({ code: "mergePortraits" });
    await askAsOwner(sql`update portrait set removed_at = ${now.toISOString()}, removed_by = ${carer.id}
      where child_id = ${double.id}`);
    expect(await mergeKids(office.actor, kept.id, double.id)).toMatchObject({ ok: true });
  });

  it("is that it is one's own child", async () => {
    const { office, kept, double } = await makeDesk();
    await addGuardian(double.id, office.id);
    expect(await mergeKids(office.actor, kept.id, double.id)).toMatchObject({ code: "ownRequest" });
  });
});

describe("what is in the way of two adults becoming one", () => {
  it("is a way in for both, work here, and money on the one that goes", async () => {
    const { office, family, manager } = await makeDesk();
    const other = await makePerson("Eva");
    expect(await mergeAdults(office.actor, family.parent.id, other.id)).toMatchObject({
      code: "mergeAccounts",
    });
    const adult = await makeAdult("Vries");
    expect(await mergeAdults(office.actor, adult.id, manager.id)).toMatchObject({ code: "mergeWorks" });
    expect(await mergeAdults(office.actor, adult.id, family.parent.id)).toMatchObject({
      code: "mergeMoneyGone",
    });
  });

  it("is that one of them is oneself, and to be no member of the office", async () => {
    const { office, outOfReach, manager } = await makeDesk();
    const adult = await makeAdult("Vries");
    expect(await mergeAdults(office.actor, office.id, adult.id)).toMatchObject({ code: "ownRequest" });
    const other = await makeAdult("Vries");
    for (const somebody of [...outOfReach, manager])
      expect(await mergeAdults(somebody.actor, adult.id, other.id)).toMatchObject({ code: "notAllowed" });
    expect(
      orThrow(await mergeAdults((await makeStaff("admin", null)).actor, adult.id, other.id)),
    ).toBeTruthy();
  });
});
