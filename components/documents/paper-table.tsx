import { cn } from "@/components/ui/cn";
import type { Block, Column, Row } from "@/lib/documents/sheet";

type Table = Extract<Block, { type: "table" }>;

/** Between the first and the last column: there on a wide screen and on paper, in words under the first on a phone. */
const between = "hidden sm:table-cell print:table-cell";

const alignClass = (column: Column | undefined) =>
  column?.align === "end" ? "whitespace-nowrap text-right tabular-nums" : "text-left";

function MiddleInWords({ row, columns }: { row: Row; columns: Column[] }) {
  const filled = columns
    .map((column, index) => ({ label: column.label, value: row.cells[index] }))
    .slice(1, -1)
    .filter(({ value }) => value);
  if (filled.length === 0) return null;
  return (
    <span className="block font-normal text-soft text-xs sm:hidden print:hidden">
      {filled.map(({ label, value }) => `${label} ${value}`).join(" · ")}
    </span>
  );
}

function PaperRow({ row, columns }: { row: Row; columns: Column[] }) {
  const [first, ...others] = row.cells;
  const last = others.length - 1;
  return (
    <tr className={cn("border-line border-b align-top", row.strong && "font-semibold")}>
      <th scope="row" className={cn("py-2 pr-3 text-left", row.strong ? "font-semibold" : "font-normal")}>
        {first}
        {row.detail ? <span className="block text-soft text-xs">{row.detail}</span> : null}
        <MiddleInWords row={row} columns={columns} />
      </th>
      {others.map((cell, index) => (
        <td
          key={columns[index + 1]?.label}
          className={cn("py-2 pl-3", alignClass(columns[index + 1]), index < last && between)}
        >
          {cell}
        </td>
      ))}
    </tr>
  );
}

export function PaperTable({ table }: { table: Table }) {
  const { columns, rows, caption } = table;
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-leaf border-b">
          {columns.map((column, index) => (
            <th
              key={column.label}
              scope="col"
              className={cn(
                "py-2 font-semibold",
                index === 0 ? "pr-3" : "pl-3",
                alignClass(column),
                index > 0 && index < columns.length - 1 && between,
              )}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a paper never change place
          <PaperRow key={index} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}
