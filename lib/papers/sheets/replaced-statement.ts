import type { Block, Column, Row } from "@/lib/documents/sheet";
import { euros, hoursOf, longDay, monthName } from "@/lib/invoicing/sheets/words";
import type { CareDay } from "@/lib/time/types";
import type { StatementChange } from "../statement-changes";

/** The edition that is replaced, and what it said otherwise; null where it kept no figures to compare with. */
export type Replacing = { edition: number; issuedOn: CareDay; changes: readonly StatementChange[] | null };

const whatChanged = ({ changes }: Replacing) => {
  if (changes === null) return "";
  if (changes.length === 0)
    return " De uren en kosten per maand zijn gelijk gebleven; de verdeling ervan is gewijzigd.";
  return " Hieronder staat eerst wat er is veranderd.";
};

export const replacedIntro = (replaced: Replacing) =>
  `Deze jaaropgave vervangt die van ${longDay(replaced.issuedOn)} (versie ${replaced.edition}).${whatChanged(replaced)} Hebt u de vorige al doorgegeven aan Dienst Toeslagen, geef dan ook deze door.`;

const end = (label: string): Column => ({ label, align: "end", width: 16 });
const columns: Column[] = [
  { label: "Kind en maand", align: "start", width: 36 },
  ...["Uren eerst", "Uren nu", "Kosten eerst", "Kosten nu"].map(end),
];

/** The number stands along where the same child has several, as when care moved to another registration. */
function changeRow(change: StatementChange, isSplit: boolean): Row {
  const { childName, lrkNumber, month, before, after } = change;
  const what = month ? monthName(month).replace(/ \d{4}$/, "") : "overige kosten";
  const hours = month ? [hoursOf(before.hours), hoursOf(after.hours)] : ["", ""];
  const cells = [`${childName}, ${what}`, ...hours, euros(before.cents), euros(after.cents)];
  return { cells, ...(isSplit ? { detail: `LRK ${lrkNumber}` } : {}) };
}

export function replacedBlocks({ changes }: Replacing): Block[] {
  if (!changes || changes.length === 0) return [];
  const isSplit = new Set(changes.map(({ lrkNumber }) => lrkNumber)).size > 1;
  const rows = changes.map((change) => changeRow(change, isSplit));
  return [{ type: "table", caption: "Wat er is veranderd", columns, rows }];
}
