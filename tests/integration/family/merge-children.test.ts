import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { openFamilyFile } from "@/lib/family/family-file";
import { mergedInto } from "@/lib/family/merge/past-merges";
import { openMerge } from "@/lib/family/merge/preview";
import { listFamilies } from "@/lib/family/staff-queries";
import { askAsOwner } from "../../support/ask-as-owner";
import { auditRows } from "../../support/factories";
import { auditOf, codes } from "../organisation/support";
import { countIn, makeDesk, makeDouble, mergeKids, writeLog } from "./merge-support";
import { now } from "./support";

const moved = ["log_entry", "log_entry_history", "collector"];

describe("two records of one child", () => {
  it("become one: all that hung on the one that goes hangs on the kept one, and what was there already is there once", async () => {
    const { office, kept, double, family } = await makeDesk();
    orThrow(await mergeKids(office.actor, kept.id, double.id));
    for (const table of moved) expect([table, await countIn(table, "child_id", kept.id)]).toEqual([table, 1]);
    for (const table of [...moved, "guardianship", "placement", "child_health", "child_profile"])
      expect([table, await countIn(table, "child_id", double.id)]).toEqual([table, 0]);
    const file = await openFamilyFile(office.actor, kept.id, now);
    expect(file).toMatchObject({
      guardians: [{ personId: family.parent.id }],
      placements: [{ endsOn: null }],
    });
    expect(file?.data.school?.text).toBe("De Regenboog");
    expect(file?.health).toEqual({ allergies: ["Noten"], diet: "Halal", remarks: "Lenzen" });
  });

  it("keeps of health what both say, and of the rest what was chosen", async () => {
    const { office, kept, double } = await makeDesk();
    await askAsOwner(
      sql`update child_health set allergies = '{Ei,noten}', diet = 'Vegetarisch' where child_id = ${kept.id}`,
    );
    orThrow(await mergeKids(office.actor, kept.id, double.id, { name: "gone", diet: "kept" }));
    const file = await openFamilyFile(office.actor, kept.id, now);
    expect(file?.fullName).toBe("Saar O Connor");
    expect(file?.health).toMatchObject({
      allergies: ["Ei", "noten"],
      diet: "Vegetarisch",
      remarks: "Lenzen",
    });
  });

  it("shows the other one nowhere any more, leads its address on, and names both in the audit, without a value", async () => {
    const { office, manager, kept, double } = await makeDesk();
    orThrow(await mergeKids(office.actor, kept.id, double.id));
    const found = await listFamilies(office.actor, { text: "O'Connor" }, now);
    expect(found.lines.map(({ id }) => id)).not.toContain(double.id);
    expect(await openFamilyFile(office.actor, double.id, now)).toBeNull();
    for (const one of [office, manager]) expect(await mergedInto(one.actor, double.id)).toBe(kept.id);
    expect(await mergedInto(office.actor, kept.id)).toBeNull();
    const rows = await auditOf("children.merged", office.id);
    expect(rows).toMatchObject([{ outcome: "done", subjectId: kept.id, childIds: [kept.id, double.id] }]);
    expect(JSON.stringify(rows)).not.toContain("Regenboog");
  });

  it("goes on telling who opened the file while it was two", async () => {
    const { office, colleague, kept, double } = await makeDesk();
    await openFamilyFile(colleague.actor, double.id, now);
    orThrow(await mergeKids(office.actor, kept.id, double.id));
    const file = await openFamilyFile(office.actor, kept.id, now);
    expect(file?.accesses?.map(({ name }) => name)).toContain(colleague.actor.name);
  });

  it("keeps two entries of one round apart", async () => {
    const { office, carer, kept, double } = await makeDesk();
    const round = randomUUID();
    await writeLog(kept.id, carer.id, round);
    await writeLog(double.id, carer.id, round);
    orThrow(await mergeKids(office.actor, kept.id, double.id));
    expect(await countIn("log_entry", "child_id", kept.id)).toBe(3);
  });

  it("shows beforehand what differs and what goes along, and notes the look for both", async () => {
    const { office, kept, double } = await makeDesk();
    const preview = await openMerge(office.actor, "child", { keptId: kept.id, goneId: double.id }, now);
    expect(preview).toMatchObject({ gone: { name: "Saar O Connor" }, obstacles: [] });
    const states = Object.fromEntries(preview?.lines.map(({ name, state }) => [name, state]) ?? []);
    expect(states).toMatchObject({ name: "differs", birthDate: "same", school: "fromGone", bsn: "same" });
    const counts = preview?.counts.map(({ tab, along, absorbed }) => [tab, along, absorbed]);
    expect(counts).toEqual(
      expect.arrayContaining([
        ["guardianship", 1, 1],
        ["placement", 1, 1],
        ["log_entry", 1, 0],
      ]),
    );
    for (const id of [kept.id, double.id])
      expect(await countIn("access_log", "child_id", id)).toBeGreaterThanOrEqual(3);
  });
});

describe("who merges children, and when", () => {
  it("is the office alone; nobody else sees that there are two", async () => {
    const { outOfReach, manager, family, kept, double } = await makeDesk();
    for (const somebody of [...outOfReach, manager]) {
      expect(
        await openMerge(somebody.actor, "child", { keptId: kept.id, goneId: double.id }, now),
      ).toBeNull();
      expect(await mergeKids(somebody.actor, kept.id, double.id)).toMatchObject({ code: "notAllowed" });
      expect(await auditOf("children.merged", somebody.id)).toMatchObject([{ outcome: "refused" }]);
    }
    expect(await mergedInto(family.parent.actor, double.id)).toBeNull();
    const attempts = (await auditRows("merge.opened")).filter((row) => row.subjectId === kept.id);
    expect(attempts.every(({ outcome }) => outcome === "refused")).toBe(true);
  });

  it("has one winner, of two at once and of two directions, and is not done twice", async () => {
    const { office, colleague, kept, double } = await makeDesk();
    const both = [
      mergeKids(office.actor, kept.id, double.id),
      mergeKids(colleague.actor, kept.id, double.id),
    ];
    expect(codes(await Promise.all(both))).toEqual(["done", "mergedAlready"]);
    expect(await mergeKids(office.actor, kept.id, double.id)).toMatchObject({ code: "mergedAlready" });
    expect(await mergeKids(office.actor, double.id, kept.id)).toMatchObject({ code: "mergedAlready" });
    expect(await mergeKids(office.actor, kept.id, randomUUID())).toMatchObject({ code: "notFound" });
  });

  it("leads a chain to its end: what became one with a record goes on with that record", async () => {
    const house = await makeDesk();
    const { office, kept, double } = house;
    const third = await makeDouble(house, { familyName: "OConnor" });
    orThrow(await mergeKids(office.actor, double.id, third.id));
    orThrow(await mergeKids(office.actor, kept.id, double.id));
    expect(await mergeKids(office.actor, double.id, third.id)).toMatchObject({ code: "mergedAlready" });
    for (const gone of [double, third]) expect(await mergedInto(office.actor, gone.id)).toBe(kept.id);
  });

  it("asks to look again when one of the two was changed meanwhile", async () => {
    const { office, kept, double } = await makeDesk();
    const seen = await openMerge(office.actor, "child", { keptId: kept.id, goneId: double.id }, now);
    await askAsOwner(sql`update child_profile set school = 'De Toren' where child_id = ${double.id}`);
    const late = await mergeKids(office.actor, kept.id, double.id, { seen: seen?.seen });
    expect(late).toMatchObject({ code: "mergeSeenOther" });
  });
});
