import { describe, expect, it } from "vitest";
import type { ImportColumn } from "@/db/schema/import";
import { columnNames } from "@/lib/texts/import-columns";
import { readRows } from "./read-rows";

const mapping = columnNames("nl").map(({ column }) => column);
type Cells = Partial<Record<ImportColumn, string>>;

const sound: Cells = {
  ...{ number: "1001", givenName: "Fenna", namePrefix: "van der", familyName: "Berg" },
  ...{ birthDate: "3-2-2024", location: "De Zon", group: "Vlinders", startsOn: "01/03/2024", endsOn: "" },
  ...{ adult1GivenName: "Eva", adult1FamilyName: "Berg", adult1Relation: "Moeder" },
  ...{ adult1Email: "Eva@Example.test", adult1Phone: "06 12 34 56 78" },
};
const rowOf = (change: Cells = {}) => mapping.map((column) => ({ ...sound, ...change })[column] ?? "");
const readOne = (change: Cells = {}) => readRows([rowOf(change)], mapping, new Set());

describe("a row", () => {
  it("is read by the rules of the forms, with what is usual where nothing stands", async () => {
    const { read, problems } = await readOne();
    expect(problems).toEqual([]);
    expect(read).toMatchObject([
      {
        ...{ row: 2, number: "1001", child: { givenName: "Fenna", birthDate: "2024-02-03" } },
        place: { location: "De Zon", group: "Vlinders", startsOn: "2024-03-01", endsOn: null },
        adults: [
          {
            ...{ slot: 1, person: { email: "eva@example.test", phone: "+31612345678", address: null } },
            tie: { relation: "mother", hasAuthority: true, isContractHolder: true, mayCollect: true },
          },
        ],
      },
    ]);
  });

  it("holds a second adult, who pays nothing unless it says so", async () => {
    const second = { adult2GivenName: "Opa", adult2Relation: "opa", adult2SeesDaily: "ja" };
    const { read } = await readOne(second);
    expect(read[0]?.adults[1]).toMatchObject({
      ...{ slot: 2, person: { givenName: "Opa", email: null } },
      tie: { relation: "grandparent", hasAuthority: false, seesDaily: true, isContractHolder: false },
    });
    expect((await readOne({ adult2MayCollect: "nee", adult2Country: "NL" })).read[0]?.adults).toHaveLength(1);
  });

  it("may wait for a group", async () => {
    expect((await readOne({ location: "", group: "", startsOn: "" })).read).toMatchObject([{ place: null }]);
  });

  it("is counted only, once its number is known, whatever else it says", async () => {
    const known = new Set(["1001"]);
    const row = rowOf({ birthDate: "gisteren" });
    expect(await readRows([row, [""], row], mapping, known)).toEqual({
      read: [],
      problems: [],
      knownCount: 2,
    });
  });
});

const home = {
  adult1Street: "Lindelaan",
  adult1HouseNumber: "1",
  adult1Postcode: "5611 AB",
  adult1City: "Son",
};
const faults: [ImportColumn, Cells, string][] = [
  ["number", { number: "" }, "required"],
  ["givenName", { givenName: "" }, "required"],
  ["namePrefix", { namePrefix: "x".repeat(21) }, "tooLong"],
  ["familyName", { familyName: "x".repeat(81) }, "tooLong"],
  ["birthDate", { birthDate: "31-2-2024" }, "invalidDate"],
  ["birthDate", { birthDate: "3-2-24" }, "invalidDate"],
  ["birthDate", { birthDate: "" }, "required"],
  ["group", { group: "" }, "groupNeeded"],
  ["startsOn", { startsOn: "" }, "required"],
  ["startsOn", { startsOn: "morgen" }, "invalidDate"],
  ["startsOn", { startsOn: "1-1-2024" }, "startBeforeBirth"],
  ["endsOn", { endsOn: "1-2-2024" }, "endBeforeBegin"],
  ["adult1GivenName", { adult1GivenName: "" }, "required"],
  ["adult1Relation", { adult1Relation: "buurvrouw" }, "unknownRelation"],
  ["adult1Email", { adult1Email: "eva@" }, "invalidEmail"],
  ["adult1Phone", { adult1Phone: "12" }, "invalidPhone"],
  ["adult1WorkPhone", { adult1WorkPhone: "0478 12 34 56" }, "phoneOfTwoCountries"],
  ["adult1Street", { ...home, adult1Street: "" }, "required"],
  ["adult1HouseNumber", { ...home, adult1HouseNumber: "" }, "required"],
  ["adult1Postcode", { ...home, adult1Postcode: "1" }, "invalidPostcode"],
  ["adult1City", { ...home, adult1City: "" }, "required"],
  ["adult1Country", { ...home, adult1Country: "Atlantis" }, "choose"],
  ["adult1Shielded", { adult1Shielded: "misschien" }, "notYesNo"],
  ["adult1HasAuthority", { adult1HasAuthority: "2" }, "notYesNo"],
  ["adult1MayCollect", { adult1MayCollect: "soms" }, "notYesNo"],
  ["adult1MayRequest", { adult1SeesDaily: "nee" }, "asksUnseen"],
  ["adult2GivenName", { adult2FamilyName: "Berg" }, "required"],
];

describe("what is wrong is named by row and column", () => {
  it.each(faults)("%s: %j", async (column, change, code) => {
    const { read, problems } = await readOne(change);
    expect(read).toEqual([]);
    expect(problems).toContainEqual({ row: 2, column, value: change[column] ?? "", code });
    expect(new Set(problems.map((one) => one.column)).size).toBe(1);
  });

  it("all of it at once", async () => {
    const { problems } = await readOne({
      ...{ birthDate: "x", endsOn: "y", adult1Email: "z", adult1Phone: "1", adult1MayCollect: "soms" },
      ...{ ...home, adult1Postcode: "2", adult2GivenName: "Jan", adult2Email: "q" },
    });
    expect(problems.map(({ column }) => column).sort()).toEqual([
      ...["adult1Email", "adult1MayCollect", "adult1Phone", "adult1Postcode", "adult2Email"],
      ...["birthDate", "endsOn"],
    ]);
  });

  it("as the row of the spreadsheet, with cells beyond the last heading", async () => {
    const { problems } = await readRows([rowOf(), [""], [...rowOf(), "over"]], mapping, new Set());
    expect(problems).toEqual([{ row: 4, column: null, value: "", code: "tooManyCells" }]);
  });
});
