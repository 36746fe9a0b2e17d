import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { openFamilyFile } from "@/lib/family/family-file";
import { listMerges, mergedInto, unmergeDays } from "@/lib/family/merge/past-merges";
import { unmerge } from "@/lib/family/merge/unmerge";
import { housekeeping } from "@/lib/jobs/housekeeping";
import { addDaysTo } from "@/lib/time/instant";
import { askAsOwner } from "../../support/ask-as-owner";
import { auditOf, codes } from "../organisation/support";
import { answer, countIn, makeDesk, makeDouble, mergeKids, rowsNaming, writeLog } from "./merge-support";
import { now } from "./support";

const apart = (actor: PersonActor, mergeId: string, at = now) => unmerge(actor, { mergeId }, at);

describe("taking a merge apart", () => {
  it("puts every row back where it was, as it was", async () => {
    const { office, family, carer, kept, double } = await makeDesk();
    const round = randomUUID();
    for (const { id } of [kept, double]) {
      await writeLog(id, carer.id, round);
      await answer(id, family.parent.id, true);
    }
    await askAsOwner(sql`insert into child_address (child_id, street, house_number, postcode, city)
      values (${kept.id}, 'Lindelaan', '1', '5611AB', 'Eindhoven'), (${double.id}, 'Iepenlaan', '2', '5611AC', 'Eindhoven')`);
    const before = await rowsNaming("child", [kept.id, double.id]);
    const chosen = { name: "gone", address: "gone", diet: "gone" };
    const { mergeId } = orThrow(await mergeKids(office.actor, kept.id, double.id, chosen));
    expect(await rowsNaming("child", [kept.id, double.id])).not.toEqual(before);
    orThrow(await apart(office.actor, mergeId));
    expect(await rowsNaming("child", [kept.id, double.id])).toEqual(before);
    expect(await mergedInto(office.actor, double.id)).toBeNull();
    expect((await openFamilyFile(office.actor, double.id, now))?.fullName).toBe("Saar O Connor");
    expect(await auditOf("merge.undone", office.id)).toMatchObject([
      { outcome: "done", subjectId: kept.id, childIds: [kept.id, double.id] },
    ]);
  });

  it("leaves with the kept one what came since, and what was changed about an entry with that entry", async () => {
    const { office, carer, kept, double } = await makeDesk();
    const { mergeId } = orThrow(await mergeKids(office.actor, kept.id, double.id));
    await writeLog(kept.id, carer.id);
    await askAsOwner(sql`insert into log_entry_history (entry_id, child_id, version, at_time, details, text, replaced_by, replaced_at)
      select e.id, ${kept.id}, 2, '10:00', '{}', 'Weer anders', ${carer.id}, ${now.toISOString()} from log_entry e
      join merge_row w on w.merge_id = ${mergeId} and w.table_name = 'log_entry' and w.key ->> 'id' = e.id::text`);
    orThrow(await apart(office.actor, mergeId));
    expect(await countIn("log_entry", "child_id", kept.id)).toBe(1);
    expect(await countIn("log_entry_history", "child_id", double.id)).toBe(2);
  });

  it("is offered at the kept record for thirty days, and then forgotten", async () => {
    const { office, manager, kept, double } = await makeDesk();
    const { mergeId } = orThrow(await mergeKids(office.actor, kept.id, double.id));
    expect(await listMerges(office.actor, kept.id, now)).toMatchObject([
      { id: mergeId, goneName: "Saar O Connor" },
    ]);
    expect(await listMerges(manager.actor, kept.id, now)).toEqual([]);
    const late = addDaysTo(now, unmergeDays + 2);
    expect(await listMerges(office.actor, kept.id, late)).toEqual([]);
    expect(await apart(office.actor, mergeId, late)).toMatchObject({ code: "unmergeTooLate" });
    await askAsOwner(
      sql`update merge set merged_at = ${addDaysTo(now, -unmergeDays - 2).toISOString()} where id = ${mergeId}`,
    );
    await housekeeping(now);
    expect(await countIn("merge_row", "merge_id", mergeId)).toBe(0);
    expect(await mergedInto(office.actor, double.id)).toBe(kept.id);
  });

  it("is refused once something was built upon it, with the reason", async () => {
    for (const [change, code] of [
      [sql`update child set family_name = 'Anders' where id = `, "unmergeChanged"],
      [
        sql`update placement set ends_on = '2019-12-19' where starts_on = '2019-01-07' and child_id = `,
        "unmergeChanged",
      ],
      [sql`update contract set ends_on = '2031-12-31' where child_id = `, "done"],
      [
        sql`insert into contract (child_id, location_id, care_type, holder_id, billed_from)
        select child_id, location_id, care_type, holder_id, billed_from from contract
        where child_id = `,
        "unmergeMoney",
      ],
    ] as const) {
      const { office, kept, double } = await makeDesk();
      // Its own placement lies before the kept one's: it moves and is not taken away.
      await askAsOwner(
        sql`update placement set starts_on = '2019-01-07', ends_on = '2019-12-20' where child_id = ${double.id}`,
      );
      const { mergeId } = orThrow(await mergeKids(office.actor, kept.id, double.id));
      await askAsOwner(sql`${change}${kept.id}`);
      expect(codes([await apart(office.actor, mergeId)])).toEqual([code]);
    }
  });

  it("goes from the last merge to the first", async () => {
    const house = await makeDesk();
    const { office, kept, double } = house;
    const third = await makeDouble(house, { familyName: "OConnor" });
    const first = orThrow(await mergeKids(office.actor, double.id, third.id));
    const second = orThrow(await mergeKids(office.actor, kept.id, double.id));
    expect(await apart(office.actor, first.mergeId)).toMatchObject({ code: "unmergeLater" });
    orThrow(await apart(office.actor, second.mergeId));
    expect(await mergedInto(office.actor, third.id)).toBe(double.id);
    orThrow(await apart(office.actor, first.mergeId));
    expect(await mergedInto(office.actor, third.id)).toBeNull();
  });

  it("is for the office alone, has one winner, and is not done twice", async () => {
    const { office, colleague, outOfReach, manager, kept, double } = await makeDesk();
    const { mergeId } = orThrow(await mergeKids(office.actor, kept.id, double.id));
    for (const somebody of [...outOfReach, manager]) {
      expect(await apart(somebody.actor, mergeId)).toMatchObject({ code: "notAllowed" });
      expect(await auditOf("merge.undone", somebody.id)).toMatchObject([{ outcome: "refused" }]);
    }
    const both = [office, colleague].map((one) => apart(one.actor, mergeId));
    expect(codes(await Promise.all(both))).toEqual(["done", "unmergedAlready"]);
    expect(await apart(office.actor, randomUUID())).toMatchObject({ code: "notFound" });
    // And then they can become one again.
    expect(await mergeKids(office.actor, kept.id, double.id)).toMatchObject({ ok: true });
  });

  it("keeps the list of rows from everybody, and the functions from everybody but the office", async () => {
    const { office, manager, kept, double } = await makeDesk();
    orThrow(await mergeKids(office.actor, kept.id, double.id));
    const { inTransaction } = await import("@/db/transaction");
    expect(await inTransaction(office.actor, (tx) => tx.execute(sql`select 1 from merge_row`))).toHaveLength(
      0,
    );
    for (const call of [
      sql`select app.merge_records('child', ${kept.id}, ${double.id}, ${kept.id})`,
      sql`select app.unmerge_records(${kept.id})`,
      sql`select app.merge_money('child', ${kept.id})`,
    ])
      await expect(inTransaction(manager.actor, (tx) => tx.execute(call))).rejects.toMatchObject({
        cause: { code: "42501" },
      });
  });
});
