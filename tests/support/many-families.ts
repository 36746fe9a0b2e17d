import { randomUUID } from "node:crypto";
import type { ImportColumn } from "@/db/schema/import";
import { columnNames } from "@/lib/texts/import-columns";

type Place = { locationName: string; groupName: string };
export type Cells = Partial<Record<ImportColumn, string>>;

const two = (number: number) => String(number).padStart(2, "0");

/** Families as a daycare's other program writes them: two adults each, and every third child shares those of the one before. */
export function familyRows(count: number, { locationName, groupName }: Place): Cells[] {
  const tail = randomUUID().slice(0, 8);
  return Array.from({ length: count }, (_, index): Cells => {
    const household = index % 3 === 2 ? index - 1 : index;
    const family = { familyName: `Berg${tail}${household}`, namePrefix: household % 2 ? "van den" : "" };
    const adult = (slot: 1 | 2, givenName: string): Cells => ({
      ...{ [`adult${slot}GivenName`]: givenName, [`adult${slot}FamilyName`]: family.familyName },
      ...{ [`adult${slot}Email`]: `${givenName}.${tail}${household}@example.test` },
      ...{
        [`adult${slot}Phone`]: "06 12 34 56 78",
        [`adult${slot}Relation`]: slot === 1 ? "moeder" : "vader",
      },
      ...{ [`adult${slot}Street`]: "Lindelaan", [`adult${slot}HouseNumber`]: `${household}` },
      ...{ [`adult${slot}Postcode`]: "5611 AB", [`adult${slot}City`]: "Eindhoven" },
    });
    return {
      ...{ number: `${tail}-${index}`, givenName: `Kind${index}`, ...family },
      ...{ birthDate: `${two(1 + (index % 28))}-${two(1 + (index % 12))}-2024`, location: locationName },
      ...{ group: groupName, startsOn: "05-01-2026", endsOn: index % 5 === 0 ? "31-12-2099" : "" },
      ...{ ...adult(1, "Eva"), ...adult(2, "Tom") },
    };
  });
}

const quoted = (cell: string) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** As a Dutch spreadsheet saves it. */
export function csvOf(rows: readonly Cells[]): Buffer {
  const columns = columnNames("nl");
  const lines = rows.map((row) => columns.map(({ column }) => quoted(row[column] ?? "")).join(";"));
  return Buffer.from([columns.map(({ name }) => name).join(";"), ...lines, ""].join("\r\n"));
}
