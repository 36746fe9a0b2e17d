/** What a spreadsheet would reckon with, or take for a command, instead of showing it. */
const isFormula = (cell: string) => /^[=+\-@\t\r\n]/.test(cell);

/** A cell that any spreadsheet shows as it stands. */
function cellOf(text: string): string {
  const guarded = isFormula(text) ? `'${text}` : text;
  return /[";\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

const lineOf = (cells: readonly string[]) => cells.map(cellOf).join(";");

/** A file that spreadsheets here open by themselves: its mark says UTF-8, cells are parted by semicolons. */
export const csvFile = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\ufeff${[headings, ...rows].map(lineOf).join("\r\n")}\r\n`;
