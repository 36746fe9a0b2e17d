import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import type { EmailAddress } from "@/lib/validation/email";
import type { PhoneNumber } from "@/lib/validation/phone";
import { type Known, matchRows } from "./match-rows";
import type { ReadAdult } from "./read-adult";
import type { ReadRow } from "./read-rows";

const day = asCareDay;
const known: Known = {
  children: [{ name: "fennaberg", birthDate: day("2024-02-03") }],
  adults: [{ personId: "eva", name: "evaberg", email: "eva@example.test", phone: "+31612345678" }],
  groups: [
    { groupId: "sun-1", groupName: "Vlinders", groupEndsOn: null, locationName: "De Zon" },
    { groupId: "sun-2", groupName: "Béren", groupEndsOn: day("2026-12-31"), locationName: "De Zon" },
    { groupId: "moon-1", groupName: "Vlinders", groupEndsOn: null, locationName: "De Maan" },
    { groupId: null, groupName: null, groupEndsOn: null, locationName: "De Ster" },
  ],
  actorId: "office",
};
const adult = (
  slot: 1 | 2,
  givenName: string,
  email: string | null,
  phone: string | null = null,
): ReadAdult => ({
  slot,
  person: {
    ...{ givenName, namePrefix: "", familyName: "Berg", language: "nl", workPhone: null, address: null },
    ...{ email: email as EmailAddress | null, phone: phone as PhoneNumber | null, shielded: false },
  },
  tie: {
    ...{ relation: "parent", hasAuthority: true, seesDaily: true, seesMedical: true, mayRequest: true },
    ...{ isContractHolder: slot === 1, mayCollect: true },
  },
});
let made = 0;
const rowOf = (change: Partial<ReadRow> = {}): ReadRow => {
  made++;
  const child = {
    givenName: `Kind${made}`,
    namePrefix: "",
    familyName: "Berg",
    birthDate: day("2024-02-03"),
  };
  return { row: made, number: `n${made}`, child, place: null, adults: [adult(1, "Jan", null)], ...change };
};
const place = (location: string, group: string, endsOn: string | null = null) => ({
  place: { location, group, startsOn: day("2026-01-05"), endsOn: endsOn === null ? null : day(endsOn) },
});
const codesOf = (...rows: ReadRow[]) =>
  matchRows(rows, known).problems.map(({ column, code }) => `${column} ${code}`);

describe("where a child goes", () => {
  it.each([
    ["DE ZON", "vlinders", null, "sun-1"],
    ["", "Beren", "2026-12-31", "sun-2"],
    ["de maan", "Vlinders", null, "moon-1"],
  ])("%s, %s", (location, group, endsOn, groupId) => {
    const { families, problems } = matchRows([rowOf(place(location, group, endsOn))], known);
    expect(problems).toEqual([]);
    expect(families).toMatchObject([{ place: { groupId, startsOn: "2026-01-05", endsOn } }]);
  });

  it.each([
    ["De Wolk", "Vlinders", null, "location unknownLocation"],
    ["De Zon", "Egels", null, "group unknownGroup"],
    ["De Ster", "Vlinders", null, "group unknownGroup"],
    ["", "Vlinders", null, "location groupOfSeveral"],
    ["De Zon", "Beren", null, "group groupEnded"],
    ["De Zon", "Beren", "2027-01-01", "group groupEnded"],
  ])("not in %s, %s until %s", (location, group, endsOn, problem) => {
    expect(codesOf(rowOf(place(location, group, endsOn)))).toEqual([problem]);
  });
});

describe("who is who", () => {
  const personsOf = (...rows: ReadRow[]) => {
    const { families, problems } = matchRows(rows, known);
    expect(problems).toEqual([]);
    return families.map(({ adults }) => adults.map((one) => one.adult));
  };

  it("brothers and sisters share an adult, by address or by name and number", () => {
    const byEmail = () => rowOf({ adults: [adult(1, "Piet", "piet@example.test")] });
    const byPhone = () => rowOf({ adults: [adult(1, "Kees", null, "+31687654321")] });
    const nameOnly = () => rowOf({ adults: [adult(1, "Jan", null)] });
    const rows = [byEmail(), byEmail(), byPhone(), byPhone(), nameOnly(), nameOnly()];
    const [piet, piet2, kees, kees2, jan, jan2] = personsOf(...rows).map(([first]) => first);
    expect([piet2 === piet, kees2 === kees, jan2 === jan]).toEqual([true, true, false]);
  });

  it("who is on the books already is taken from there", () => {
    const found = personsOf(
      rowOf({ adults: [adult(1, "Eva", "eva@example.test"), adult(2, "Jan", null)] }),
      rowOf({ adults: [adult(1, "Éva", null, "+31612345678")] }),
    );
    expect(found.map(([one]) => one?.personId)).toEqual(["eva", "eva"]);
    expect(found[0]?.[1]?.personId).toBeNull();
  });

  it.each([
    [
      "an address of somebody else",
      rowOf({ adults: [adult(1, "Jan", "eva@example.test")] }),
      "adult1Email emailOfOther",
    ],
    [
      "two who share one",
      rowOf({ adults: [adult(1, "Jan", "wij@example.test"), adult(2, "An", "wij@example.test")] }),
      "adult2Email emailOfOther",
    ],
    [
      "one twice",
      rowOf({ adults: [adult(1, "Jan", "jan@example.test"), adult(2, "Jan", "jan@example.test")] }),
      "adult2GivenName sameAdult",
    ],
  ])("not: %s", (_name, row, problem) => expect(codesOf(row)).toEqual([problem]));

  it("nobody brings in the own family", () => {
    const own = rowOf({ adults: [adult(1, "Eva", "eva@example.test")] });
    const { problems } = matchRows([own], { ...known, actorId: "eva" });
    expect(problems).toMatchObject([{ row: own.row, column: "adult1GivenName", code: "ownFamily" }]);
  });
});

describe("each once", () => {
  it("a number, and a child", () => {
    const first = rowOf();
    const sameNumber = rowOf({ number: first.number });
    const sameChild = rowOf({ child: { ...first.child, givenName: first.child.givenName.toUpperCase() } });
    expect(matchRows([first, sameNumber, sameChild], known).problems).toMatchObject([
      { row: sameNumber.row, column: "number", code: "numberTwice", other: first.row },
      { row: sameChild.row, column: "givenName", code: "childTwice", other: first.row },
    ]);
  });

  it("not one that is on the books, nor somebody born on another day", () => {
    const child = { givenName: "Fenna", namePrefix: "", familyName: "Berg", birthDate: day("2024-02-03") };
    expect(codesOf(rowOf({ child }))).toEqual(["givenName childKnown"]);
    expect(codesOf(rowOf({ child: { ...child, birthDate: day("2024-02-04") } }))).toEqual([]);
  });
});
