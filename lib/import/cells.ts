import type { guardianRelations } from "@/db/schema/child";
import { languages } from "@/lib/i18n/language";
import { families } from "@/lib/texts/families";
import { countries, countryName } from "@/lib/validation/country";
import { fold } from "./fold";

export type Relation = (typeof guardianRelations)[number];

const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/** A date as people and spreadsheets write it, the day first, in the form that fields take; else as it stands. */
export function dayText(cell: string): string {
  const [, day, month, year] = dayFirst.exec(cell) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : cell;
}

const yes = new Set(["ja", "j", "yes", "y", "x", "1", "waar", "true"]);
const no = new Set(["nee", "n", "no", "0", "onwaar", "false"]);

/** Null for what is neither; an empty cell is what is usual. */
export function tickOf(cell: string, usual: boolean): boolean | null {
  const word = fold(cell);
  if (word === "") return usual;
  return yes.has(word) ? true : no.has(word) ? false : null;
}

const relations = new Map<string, Relation>(
  languages.flatMap((language) =>
    Object.entries(families[language].relation).flatMap(([relation, name]): [string, Relation][] => [
      [fold(name), relation as Relation],
      [fold(relation), relation as Relation],
    ]),
  ),
);
const alsoCalled: Record<string, Relation> = {
  ...{ mama: "mother", papa: "father", verzorger: "parent", ouderverzorger: "parent" },
  ...{ opa: "grandparent", oma: "grandparent", grootouder: "grandparent", overig: "other", anders: "other" },
};

export function relationOf(cell: string): Relation | null {
  const word = fold(cell);
  return word === "" ? "parent" : (relations.get(word) ?? alsoCalled[word] ?? null);
}

const countryCodes = new Map<string, string>(
  countries.flatMap((code) => [
    [fold(code), code] as const,
    ...languages.map((language) => [fold(countryName(code, language)), code] as const),
  ]),
);

/** The code of a country by code or name; what is none is left for the form's own rule to refuse. */
export const countryOf = (cell: string): string => countryCodes.get(fold(cell)) ?? cell;
