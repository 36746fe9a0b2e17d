import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { account } from "@/db/schema/account";
import { careGroup } from "@/db/schema/organisation";
import { orThrow } from "@/lib/act/outcome";
import { importPeople } from "@/lib/import/import-people";
import { openImport } from "@/lib/import/queries";
import { today } from "@/lib/time/care-day";
import { asSetUp } from "../../support/factories";
import { type Cells, csvOf, familyRows } from "../../support/many-families";
import { auditOf, codes } from "../organisation/support";
import { bookedOf, bringIn, fileOf, importRows, kidsNamed, makeDesk, now } from "./support";

describe("a file of families", () => {
  it("becomes children with their adults, ties and places", async () => {
    const { office, place, location } = await makeDesk();
    const rows = familyRows(3, place);
    const file = await bringIn(office.actor, csvOf(rows));
    expect(orThrow(await importPeople(office.actor, file, now))).toMatchObject({
      ...{ addedCount: 3, knownCount: 0 },
    });
    const { booked, kids, ties, places } = await bookedOf(rows);
    expect(kids.map(({ givenName }) => givenName).sort()).toEqual(["Kind0", "Kind1", "Kind2"]);
    expect(places.map(({ groupId, startsOn }) => [groupId, startsOn])).toEqual(
      Array(3).fill([location.groupId, "2026-01-05"]),
    );
    expect(ties).toHaveLength(6);
    expect(ties.filter((tie) => tie.isContractHolder)).toHaveLength(3);
    expect(new Set(ties.map(({ startsOn }) => startsOn))).toEqual(new Set(["2026-01-05"]));
    const firstOf = (number?: string) => booked.find((one) => one.number === number)?.firstAdultId;
    expect(firstOf(rows[2]?.number)).toBe(firstOf(rows[1]?.number));
    const [login] = await asSetUp((tx) =>
      tx
        .select()
        .from(account)
        .where(eq(account.email, (rows[0]?.adult1Email ?? "").toLowerCase())),
    );
    expect(login).toMatchObject({ state: "prepared", personId: firstOf(rows[0]?.number) });
    expect(await auditOf("people.imported", office.id)).toMatchObject([
      {
        ...{
          outcome: "done",
          subjectId: file.fileId,
          after: { addedCount: 3, knownCount: 0, adultCount: 4 },
        },
        childIds: expect.arrayContaining(kids.map(({ id }) => id)),
      },
    ]);
    expect(await fileOf(file.fileId)).toMatchObject({ rows: [], addedCount: 3, importedAt: now });
  });

  it("may hold children who wait for a group, with a parent who is on the books", async () => {
    const { office, parent, place } = await makeDesk();
    const [row = {}] = familyRows(1, place);
    const [givenName = "", ...rest] = parent.actor.name.split(" ");
    const known = { adult1GivenName: givenName, adult1FamilyName: rest.join(" "), adult1Email: parent.email };
    const waiting = { ...row, ...known, location: "", group: "", startsOn: "", endsOn: "" };
    orThrow(await importRows(office.actor, [waiting]));
    const { ties, places } = await bookedOf([waiting]);
    expect(places).toEqual([]);
    expect(ties.map(({ startsOn }) => startsOn)).toEqual([today(now), today(now)]);
    expect(ties.map(({ personId }) => personId)).toContain(parent.id);
  });

  it("adds nothing the second time, but what is new in it", async () => {
    const { office, place } = await makeDesk();
    const rows = familyRows(4, place);
    orThrow(await importRows(office.actor, rows.slice(0, 3)));
    expect(orThrow(await importRows(office.actor, rows))).toMatchObject({ addedCount: 1, knownCount: 3 });
    expect((await bookedOf(rows)).kids).toHaveLength(4);
    expect(await kidsNamed("Kind0", rows[0]?.familyName ?? "")).toHaveLength(1);
  });

  it("is the office's work", async () => {
    const { office, place, outsiders } = await makeDesk();
    const rows = familyRows(1, place);
    const file = await bringIn(office.actor, csvOf(rows));
    for (const somebody of outsiders)
      expect(await importPeople(somebody.actor, file, now)).toMatchObject({ code: "notAllowed" });
    expect(await auditOf("people.imported", outsiders[0]?.id ?? "")).toMatchObject([{ outcome: "refused" }]);
    expect((await bookedOf(rows)).kids).toEqual([]);
  });

  it("comes in once, by whoever is first", async () => {
    const { office, place } = await makeDesk();
    const rows = familyRows(30, place);
    const file = await bringIn(office.actor, csvOf(rows));
    const send = () => importPeople(office.actor, file, now);
    const both = codes(await Promise.all([send(), send()]));
    expect(["done", "importBusy", "alreadyImported"]).toEqual(expect.arrayContaining(both));
    expect(both.filter((code) => code === "done")).toHaveLength(1);
    expect(await send()).toMatchObject({ code: "alreadyImported" });
    expect((await bookedOf(rows)).kids).toHaveLength(30);
  });

  it("goes by what is on the books at that moment", async () => {
    const { office, place, location } = await makeDesk();
    const rows = familyRows(2, place);
    const file = await bringIn(office.actor, csvOf(rows));
    await asSetUp((tx) =>
      tx
        .update(careGroup)
        .set({ endsOn: today(now) })
        .where(eq(careGroup.id, location.groupId)),
    );
    expect(await importPeople(office.actor, file, now)).toMatchObject({
      ...{ code: "importHasProblems", facts: { count: 2 } },
    });
    expect((await bookedOf(rows)).kids).toEqual([]);
  });
});

/** A fault for every column there is, each in a row of its own. */
const faults: Cells[] = [
  ...[{ number: "" }, { givenName: "" }, { namePrefix: "x".repeat(21) }, { familyName: "x".repeat(81) }],
  ...[{ birthDate: "31-2-2024" }, { location: "Nergens" }, { group: "Geen" }, { startsOn: "gisteren" }],
  { endsOn: "1-1-2020" },
  ...([1, 2] as const).flatMap((slot): Cells[] =>
    [
      ...[
        ["GivenName", ""],
        ["NamePrefix", "x".repeat(21)],
        ["FamilyName", "x".repeat(81)],
      ],
      ...[
        ["Relation", "buurvrouw"],
        ["Email", "eva@"],
        ["Phone", "12"],
        ["WorkPhone", "34"],
        ["Street", ""],
      ],
      ...[
        ["HouseNumber", ""],
        ["Postcode", "1"],
        ["City", ""],
        ["Country", "Atlantis"],
        ["Shielded", "soms"],
      ],
      ...[
        ["HasAuthority", "soms"],
        ["SeesDaily", "soms"],
        ["SeesMedical", "soms"],
        ["MayRequest", "soms"],
      ],
      ...[
        ["IsContractHolder", "soms"],
        ["MayCollect", "soms"],
      ],
    ].map(([part, value]) => ({ [`adult${slot}${part}`]: value })),
  ),
];

describe("a thousand rows", () => {
  it("with faults in every column: each is named, and nothing is written", { timeout: 60_000 }, async () => {
    const { office, place } = await makeDesk();
    const rows = familyRows(1_000, place);
    // Every twentieth row, so that they stand all over the file.
    for (const [index, fault] of faults.entries()) Object.assign(rows[index * 20] ?? {}, { ...fault });
    const file = await bringIn(office.actor, csvOf(rows));
    const expected = faults.map((fault, index) => [index * 20 + 2, Object.keys(fault)[0]]);
    const found: unknown[] = [];
    for (let from = 0; from < faults.length; from += 50) {
      const view = await openImport(office.actor, file.fileId, from);
      if (view?.step !== "check") throw new Error("not checked");
      expect(view.problemCount).toBe(faults.length);
      found.push(...view.problems.map(({ row, column }) => [row, column]));
    }
    expect(found).toEqual(expected);
    expect(await importPeople(office.actor, file, now)).toMatchObject({ code: "importHasProblems" });
    expect(await bookedOf(rows)).toMatchObject({ booked: [], kids: [] });
    expect(await kidsNamed("Kind1", rows[1]?.familyName ?? "")).toEqual([]);
  });

  it("without a fault: all of them, and once when sent twice", { timeout: 60_000 }, async () => {
    const { office, place } = await makeDesk();
    const rows = familyRows(1_000, place);
    expect(orThrow(await importRows(office.actor, rows))).toMatchObject({ addedCount: 1_000, knownCount: 0 });
    expect(orThrow(await importRows(office.actor, rows))).toMatchObject({ addedCount: 0, knownCount: 1_000 });
    const { kids, ties, places } = await bookedOf(rows);
    expect([kids.length, ties.length, places.length]).toEqual([1_000, 2_000, 1_000]);
  });
});
