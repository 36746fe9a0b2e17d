import "server-only";
import { StyleSheet } from "@react-pdf/renderer";
import { grey, hairline, ink } from "./colours";
import { families } from "./fonts";

/** Of an A4 sheet between its margins, in points. */
export const contentWidth = 595.28 - 2 * 56;

/**
 * A line height always stands beside its font size: inherited, it is taken of another size and applied again to
 * what is drawn per page, and footers vanish.
 */
export const styles = StyleSheet.create({
  page: {
    fontFamily: families,
    fontSize: 9.5,
    color: ink,
    paddingTop: 44,
    paddingBottom: 60,
    paddingHorizontal: 56,
  },
  running: { position: "absolute", bottom: 806, left: 56, right: 56 },
  head: { flexDirection: "row", justifyContent: "space-between", alignItems: "flex-start" },
  brand: { flexDirection: "row", alignItems: "center", gap: 8, maxWidth: 290 },
  brandName: { fontSize: 16, lineHeight: 1.2, fontWeight: 700 },
  sender: { color: grey, textAlign: "right", maxWidth: 180 },
  senderLine: { fontSize: 8.5, lineHeight: 1.4 },
  addressee: { marginTop: 24, minHeight: 46, maxWidth: 260 },
  addresseeLine: { fontSize: 10.5, lineHeight: 1.35 },
  title: { marginTop: 18, fontSize: 22, lineHeight: 1.2, fontWeight: 700 },
  panel: { marginTop: 12, padding: 12, borderRadius: 6, flexDirection: "row", flexWrap: "wrap", rowGap: 8 },
  panelFact: { paddingRight: 10, gap: 2 },
  label: { fontSize: 8, lineHeight: 1.2, color: grey },
  value: { fontSize: 9.5, lineHeight: 1.2, fontWeight: 600 },
  intro: { marginTop: 12, fontSize: 9.5, lineHeight: 1.45 },
  heading: { marginTop: 15, fontSize: 12.5, lineHeight: 1.2, fontWeight: 700 },
  headingDetail: { fontSize: 8.5, lineHeight: 1.2, color: grey, marginTop: 2 },
  text: { marginTop: 8, fontSize: 9.5, lineHeight: 1.45 },
  facts: { marginTop: 8, flexDirection: "row", flexWrap: "wrap" },
  fact: { width: "50%", flexDirection: "row", paddingVertical: 2, paddingRight: 10 },
  factLabel: { width: "38%", fontSize: 8.5, lineHeight: 1.2, color: grey, paddingRight: 8 },
  factValue: { width: "62%", fontSize: 9.5, lineHeight: 1.2, fontWeight: 600 },
  table: { marginTop: 8 },
  row: { flexDirection: "row", paddingVertical: 2.8, borderBottomWidth: 0.6, borderBottomColor: hairline },
  tableHead: { flexDirection: "row", paddingVertical: 5, borderBottomWidth: 1 },
  headCell: { fontSize: 8.5, lineHeight: 1.2, fontWeight: 600 },
  cell: { paddingHorizontal: 4 },
  cellText: { fontSize: 9.5, lineHeight: 1.2 },
  detail: { fontSize: 8, lineHeight: 1.2, color: grey, marginTop: 2 },
  strong: { fontWeight: 700 },
  sums: { marginTop: 10, alignSelf: "flex-end", width: "56%" },
  sum: { flexDirection: "row", justifyContent: "space-between", paddingVertical: 3, paddingHorizontal: 4 },
  sumText: { fontSize: 9.5, lineHeight: 1.2 },
  sumTotal: { marginTop: 3, paddingVertical: 7, paddingHorizontal: 8, borderRadius: 4 },
  totalText: { fontSize: 11.5, lineHeight: 1.2, fontWeight: 700 },
  signatures: { marginTop: 30, flexDirection: "row", gap: 32 },
  signature: { flex: 1, justifyContent: "space-between" },
  signatureLine: { marginTop: 46, paddingTop: 4, borderTopWidth: 0.8, borderTopColor: grey },
  notes: { marginTop: 12, color: grey },
  note: { fontSize: 8, lineHeight: 1.45 },
  footer: {
    position: "absolute",
    bottom: 30,
    left: 56,
    right: 56,
    paddingTop: 8,
    borderTopWidth: 0.8,
    flexDirection: "row",
    justifyContent: "space-between",
    gap: 16,
  },
  perPage: { fontSize: 8, color: grey },
});
