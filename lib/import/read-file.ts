import "server-only";
import { CsvError, parse } from "csv-parse/sync";
import { decode, type Encoding } from "./decode";
import { longestCell, mostColumns, mostRows } from "./limits";

export const separators = [";", ",", "\t"] as const;
export type Separator = (typeof separators)[number];

/** A file as it stands: the first row names the columns, `rows` begins with the second. Empty rows stay, they count. */
export type CsvFile = { encoding: Encoding; separator: Separator; headings: string[]; rows: string[][] };

export type FileProblem =
  | { code: "importNoText" | "importNoRows" | "importOneColumn" | "importTooMuch" }
  /** Where a quote stands wrong, as the row of a spreadsheet. */
  | { code: "importBrokenQuote"; row: number };

/** The sign that parts the headings most often, outside of quotes. */
export function separatorOf(text: string): Separator {
  const [first = ""] = text.trimStart().split(/\r\n|\r|\n/, 1);
  const bare = first.replace(/"[^"]*"/g, "");
  const count = (sign: string) => bare.split(sign).length;
  return separators.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Reads a CSV file, or says why it is none; never only a part of it. */
export function readFile(bytes: Uint8Array): CsvFile | FileProblem {
  const decoded = decode(bytes);
  if (!decoded) return { code: "importNoText" };
  const separator = separatorOf(decoded.text);
  const records = recordsOf(decoded.text, separator);
  if ("code" in records) return records;
  const [headings = [], ...rows] = records;
  while (rows.length > 0 && isBlank(rows.at(-1) ?? [])) rows.pop();
  if (headings.length < 2) return { code: "importOneColumn" };
  if (rows.length === 0) return { code: "importNoRows" };
  return { encoding: decoded.encoding, separator, headings, rows };
}

/** As our own lists are written (write-csv.ts): an apostrophe keeps a spreadsheet from reckoning with a cell. */
const withoutGuard = (cell: string) => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell);

export const isBlank = (row: readonly string[]) => row.every((cell) => cell === "");

function recordsOf(text: string, delimiter: Separator): string[][] | FileProblem {
  try {
    const options = { delimiter, relax_column_count: true, trim: true } as const;
    const records: string[][] = parse(text, { ...options, to: mostRows + 2, max_record_size: 1_000_000 });
    const isTooMuch = (row: readonly string[]) =>
      row.length > mostColumns || row.some((cell) => cell.length > longestCell);
    if (records.length > mostRows + 1 || records.some(isTooMuch)) return { code: "importTooMuch" };
    return records.map((row) => row.map(withoutGuard));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === "CSV_MAX_RECORD_SIZE") return { code: "importTooMuch" };
    return { code: "importBrokenQuote", row: Number(error.records ?? 0) + 1 };
  }
}
