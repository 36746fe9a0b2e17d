import "server-only";
import { View } from "@react-pdf/renderer";
import type { Block, Column, Row } from "../sheet";
import { softened } from "./colours";
import { contentWidth, styles } from "./styles";
import { Words } from "./words";

type Table = Extract<Block, { type: "table" }>;

const widthOf = ({ width }: Column) => (contentWidth * width) / 100;
const textWidth = (column: Column) => widthOf(column) - 2 * styles.cell.paddingHorizontal;

const cellStyle = (column: Column) => ({
  ...styles.cell,
  width: widthOf(column),
  textAlign: column.align === "end" ? ("right" as const) : ("left" as const),
});

function TableRow({ row, columns, colour }: { row: Row; columns: Column[]; colour: string }) {
  const text = row.strong ? [styles.cellText, styles.strong] : styles.cellText;
  const line = row.strong ? { ...styles.row, borderBottomColor: colour } : styles.row;
  return (
    <View wrap={false} style={line}>
      {columns.map((column, index) => (
        <View key={column.label} style={cellStyle(column)}>
          <Words style={text} width={textWidth(column)}>
            {row.cells[index] ?? ""}
          </Words>
          {index === 0 && row.detail ? (
            <Words style={styles.detail} width={textWidth(column)}>
              {row.detail}
            </Words>
          ) : null}
        </View>
      ))}
    </View>
  );
}

/** The column names come again at the top of every page the table runs on. */
export function PdfTable({ table, colour }: { table: Table; colour: string }) {
  const { columns, rows } = table;
  const head = { ...styles.tableHead, borderBottomColor: colour, backgroundColor: softened(colour, 0.06) };
  return (
    <View style={styles.table}>
      <View fixed style={head}>
        {columns.map((column) => (
          <View key={column.label} style={cellStyle(column)}>
            <Words style={styles.headCell} width={textWidth(column)}>
              {column.label}
            </Words>
          </View>
        ))}
      </View>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a paper never change place
        <TableRow key={index} row={row} columns={columns} colour={colour} />
      ))}
    </View>
  );
}
