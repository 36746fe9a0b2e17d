import { describe, expect, it } from "vitest";
import { columnNames } from "@/lib/texts/import-columns";
import { guessColumns } from "./guess-columns";
import { isRefusedHeading } from "./refused-headings";

describe("what a column holds, by its name", () => {
  it.each(["nl", "en"] as const)("knows every name of our own in %s", (language) => {
    const names = columnNames(language);
    expect(guessColumns(names.map(({ name }) => name))).toEqual(names.map(({ column }) => column));
  });

  it.each([
    ["Kindnummer", "number"],
    ["ROEPNAAM", "givenName"],
    ["geb.datum", "birthDate"],
    ["Stamgroep", "group"],
    ["E-mail ouder 1", "adult1Email"],
    ["Ouder/verzorger 2 mobiel", "adult2Phone"],
    ["Contactpersoon 2: huisnr.", "adult2HouseNumber"],
    ["Schoenmaat", null],
    ["", null],
  ])("%s", (heading, column) => expect(guessColumns([heading])).toEqual([column]));

  it("gives nothing away twice", () => {
    expect(guessColumns(["Voornaam", "Roepnaam"])).toEqual(["givenName", null]);
  });
});

describe("what is refused by its name", () => {
  it.each([
    ...[
      "BSN",
      "Burgerservicenummer kind",
      "bsn-nummer ouder 1",
      "Sofinummer",
      "Allergieën",
      "Medische gegevens",
    ],
    ...["Dieetwensen", "Huisarts", "Ziektekostenverzekering", "Medication", "Diagnose", "Vaccinaties"],
  ])("%s", (heading) => {
    expect(isRefusedHeading(heading)).toBe(true);
    expect(guessColumns([heading])).toEqual([null]);
  });

  it.each(["Ouder 1 ziet gezondheid", "Parent 2 sees health", "Voornaam", "Nummer", "Woonplaats"])(
    "but not %s",
    (heading) => expect(isRefusedHeading(heading)).toBe(false),
  );
});
