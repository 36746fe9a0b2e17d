import "server-only";
import { Text, View } from "@react-pdf/renderer";
import type { Block, Column, Row } from "../sheet";
import { softened } from "./colours";
import { styles } from "./styles";

type Table = Extract<Block, { type: "table" }>;

const cellStyle = ({ align, width }: Column) => ({
  ...styles.cell,
  width: `${width}%`,
  textAlign: align === "end" ? ("right" as const) : ("left" as const),
});

function TableRow({ row, columns, colour }: { row: Row; columns: Column[]; colour: string }) {
  const strong = row.strong ? { ...styles.strong, borderBottomColor: colour } : {};
  return (
    <View wrap={false} style={{ ...styles.row, ...strong }}>
      {columns.map((column, index) => (
        <View key={column.label} style={cellStyle(column)}>
          <Text>{row.cells[index] ?? ""}</Text>
          {index === 0 && row.detail ? <Text style={styles.detail}>{row.detail}</Text> : null}
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
          <Text key={column.label} style={{ ...cellStyle(column), ...styles.headCell }}>
            {column.label}
          </Text>
        ))}
      </View>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a paper never change place
        <TableRow key={index} row={row} columns={columns} colour={colour} />
      ))}
    </View>
  );
}
