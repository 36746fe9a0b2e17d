import "server-only";
import { desc, eq } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { type ColumnMapping, importFile, importMapping } from "@/db/schema/import";
import type { PersonActor } from "@/lib/access/actor";
import type { Instant } from "@/lib/time/instant";
import { isUuid } from "@/lib/validation/is-uuid";
import { type Checked, checkFile } from "./check-file";
import { guessColumns } from "./guess-columns";
import { mayImportPeople } from "./policy";
import type { Problem } from "./problem";
import { isRefusedHeading } from "./refused-headings";

export type ImportLine = {
  id: string;
  fileName: string;
  rowCount: number;
  createdAt: Instant;
  importedAt: Instant | null;
};

const mostListed = 20;

/** Files of the last days, the newest first. */
export async function listImports(actor: PersonActor): Promise<ImportLine[]> {
  if (!mayImportPeople(actor)) return [];
  const { id, fileName, rowCount, createdAt, importedAt } = importFile;
  return readTogether(actor, (tx) =>
    tx
      .select({ id, fileName, rowCount, createdAt, importedAt })
      .from(importFile)
      .orderBy(desc(createdAt), desc(id))
      .limit(mostListed),
  );
}

/** A column as the file names it, with what stands in it first. */
export type FileColumn = { heading: string; examples: string[]; isRefused: boolean };
type Opened = { id: string; fileName: string; version: number; rowCount: number };
export type ImportView = Opened &
  (
    | { step: "map"; columns: FileColumn[]; suggested: ColumnMapping }
    | ({ step: "check"; from: number; problems: Problem[]; problemCount: number } & Counts)
    | { step: "done"; addedCount: number; knownCount: number; importedAt: Instant }
  );
type Counts = { familyCount: number; newAdults: number; knownAdults: number; knownCount: number };

export const problemsShown = 50;

/** A file at the step where it stands; its columns again where those are asked for. Null for what is not there. */
export async function openImport(
  actor: PersonActor,
  fileId: string,
  from: number,
  step?: "map",
): Promise<ImportView | null> {
  if (!mayImportPeople(actor) || !isUuid(fileId)) return null;
  return readTogether(actor, async (tx) => {
    const [row] = await tx
      .select({ file: importFile, remembered: importMapping.mapping })
      .from(importFile)
      .leftJoin(importMapping, eq(importMapping.headingKey, importFile.headingKey))
      .where(eq(importFile.id, fileId));
    if (!row) return null;
    const { file, remembered } = row;
    const { id, fileName, version, rowCount, mapping, rows, importedAt } = file;
    const opened = { id, fileName, version, rowCount };
    if (importedAt)
      return {
        ...{ ...opened, step: "done", importedAt },
        ...{ addedCount: file.addedCount ?? 0, knownCount: file.knownCount ?? 0 },
      };
    if (!mapping || step === "map") {
      const suggested = mapping ?? remembered ?? guessColumns(file.headings);
      return { ...opened, step: "map", columns: columnsOf(file), suggested };
    }
    const checked = await checkFile(tx, actor, { rows, mapping });
    const problemCount = checked.problems.length;
    const start = from < problemCount ? from : 0;
    const problems = checked.problems.slice(start, start + problemsShown);
    const found = { from: start, problems, problemCount };
    return { ...opened, step: "check", ...found, ...countsOf(checked) };
  });
}

const mostExamples = 3;

const columnsOf = ({ headings, rows }: { headings: string[]; rows: string[][] }): FileColumn[] =>
  headings.map((heading, place) => {
    const filled = new Set(rows.slice(0, 50).flatMap((row) => row[place] || []));
    const examples = [...filled].slice(0, mostExamples).map((cell) => cell.slice(0, 40));
    return { heading, examples, isRefused: isRefusedHeading(heading) };
  });

function countsOf({ families, knownCount }: Checked): Counts {
  const adults = new Set(families.flatMap(({ adults: ties }) => ties.map(({ adult }) => adult)));
  const newAdults = [...adults].filter(({ personId }) => personId === null).length;
  return { familyCount: families.length, newAdults, knownAdults: adults.size - newAdults, knownCount };
}
