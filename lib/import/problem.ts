import type { ImportColumn } from "@/db/schema/import";
import type { FieldProblem } from "@/lib/validation/field-problem";

/** What can be wrong with a row beside what can be wrong with a field of a form. */
export const rowProblemCodes = [
  "tooManyCells",
  "notYesNo",
  "unknownRelation",
  "asksUnseen",
  "groupNeeded",
  "unknownLocation",
  "unknownGroup",
  "groupOfSeveral",
  "groupEnded",
  "startBeforeBirth",
  "numberTwice",
  "childTwice",
  "childKnown",
  "emailOfOther",
  "sameAdult",
  "ownFamily",
] as const;
export type RowProblem = (typeof rowProblemCodes)[number];

/** One thing that is wrong: where it stands in the spreadsheet, what stands there, and why not. */
export type Problem = {
  row: number;
  /** Null for what is wrong with the row as a whole. */
  column: ImportColumn | null;
  value: string;
  code: FieldProblem | RowProblem;
  /** Another row that says the same, or the name of what is in the way. */
  other?: number;
  name?: string;
};
