import "server-only";
import type { z } from "zod";
import { type AdultPart, adultSlots, type ColumnMapping, type ImportColumn } from "@/db/schema/import";
import { registerChildSchema } from "@/lib/family/schema";
import { type CareDay, careDay } from "@/lib/time/care-day";
import { problemOf } from "@/lib/validation/field-problem";
import { optionalDayField, optionalTextField, textField } from "@/lib/validation/fields";
import { dayText } from "./cells";
import { letOthers } from "./let-others";
import type { Problem } from "./problem";
import { isNobody, type ReadAdult, readAdult } from "./read-adult";
import { isBlank } from "./read-file";

export type ReadPlace = { location: string; group: string; startsOn: CareDay; endsOn: CareDay | null };
export type ReadRow = {
  row: number;
  number: string;
  child: z.output<typeof registerChildSchema>;
  place: ReadPlace | null;
  adults: ReadAdult[];
};
type Cells = (column: ImportColumn) => string;
type Complain = (column: ImportColumn | null, code: Problem["code"]) => void;

const rowSchema = registerChildSchema.extend({
  number: textField(60),
  location: optionalTextField(100),
  group: optionalTextField(100),
  startsOn: optionalDayField,
  endsOn: optionalDayField,
});

/** Row 1 of the spreadsheet holds the headings. */
const firstRow = 2;

const cellsOf = (row: readonly string[], mapping: ColumnMapping): Cells => {
  const places = new Map(mapping.map((column, index) => [column, index]));
  return (column) => row[places.get(column) ?? -1] ?? "";
};

/** The number of every row that has one. */
export const numbersIn = (rows: readonly string[][], mapping: ColumnMapping): string[] => {
  const place = mapping.indexOf("number");
  return rows.flatMap((row) => row[place] || []);
};

/** What stands in the rows, and all that is wrong with them; rows whose number is `known` are only counted. */
export async function readRows(
  rows: readonly string[][],
  mapping: ColumnMapping,
  known: ReadonlySet<string>,
): Promise<{ read: ReadRow[]; problems: Problem[]; knownCount: number }> {
  const read: ReadRow[] = [];
  const problems: Problem[] = [];
  let knownCount = 0;
  for (const [index, row] of rows.entries()) {
    await letOthers(index);
    if (isBlank(row)) continue;
    const cells = cellsOf(row, mapping);
    if (known.has(cells("number"))) {
      knownCount++;
      continue;
    }
    const before = problems.length;
    const complain: Complain = (column, code) =>
      problems.push({ row: index + firstRow, column, value: column ? cells(column) : "", code });
    if (row.slice(mapping.length).some((cell) => cell !== "")) complain(null, "tooManyCells");
    const found = readRow(index + firstRow, cells, complain);
    if (found && problems.length === before) read.push(found);
  }
  return { read, problems, knownCount };
}

function readRow(row: number, cells: Cells, complain: Complain): ReadRow | null {
  const place = readPlace(cells, complain);
  const adults = readAdults(cells, complain);
  const parsed = rowSchema.safeParse({
    ...{ number: cells("number"), givenName: cells("givenName"), namePrefix: cells("namePrefix") },
    ...{ familyName: cells("familyName"), birthDate: dayText(cells("birthDate")) },
    ...{ location: cells("location"), group: cells("group") },
    ...{ startsOn: dayText(cells("startsOn")), endsOn: dayText(cells("endsOn")) },
  });
  if (!parsed.success) {
    for (const issue of parsed.error.issues) complain(issue.path[0] as ImportColumn, problemOf(issue));
    return null;
  }
  const { number, givenName, namePrefix, familyName, birthDate } = parsed.data;
  return { row, number, child: { givenName, namePrefix, familyName, birthDate }, place, adults };
}

/** Without a group the child waits for one; dates alone say nothing. */
function readPlace(cells: Cells, complain: Complain): ReadPlace | null {
  const [location, group] = [cells("location"), cells("group")];
  const [birth, startsOn, endsOn] = (["birthDate", "startsOn", "endsOn"] as const).map((column) =>
    careDay(dayText(cells(column))),
  );
  if (startsOn && endsOn && endsOn < startsOn) complain("endsOn", "endBeforeBegin");
  if (birth && startsOn && startsOn < birth) complain("startsOn", "startBeforeBirth");
  const isPartly = [location, cells("startsOn"), cells("endsOn")].some((cell) => cell !== "");
  if (group === "" && isPartly) complain("group", "groupNeeded");
  if (group !== "" && cells("startsOn") === "") complain("startsOn", "required");
  return group !== "" && startsOn ? { location, group, startsOn, endsOn: endsOn ?? null } : null;
}

/** Everybody has a first adult; a second one only where something of that one is filled in. */
function readAdults(cells: Cells, complain: Complain): ReadAdult[] {
  return adultSlots.flatMap((slot) => {
    const own = (part: AdultPart) => cells(`adult${slot}${part}`);
    if (slot !== 1 && isNobody(own)) return [];
    return readAdult(slot, own, (part, code) => complain(`adult${slot}${part}`, code)) ?? [];
  });
}
