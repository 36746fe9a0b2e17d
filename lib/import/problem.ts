import type { ImportColumn } from "@/db/schema/import";
import type { ProblemFacts, RowProblem } from "@/lib/texts/import-problems";
import type { FieldProblem } from "@/lib/validation/field-problem";

/** One thing that is wrong: where it stands in the spreadsheet, what stands there, and why not. */
export type Problem = ProblemFacts & {
  row: number;
  /** Null for what is wrong with the row as a whole. */
  column: ImportColumn | null;
  value: string;
  code: FieldProblem | RowProblem;
};
