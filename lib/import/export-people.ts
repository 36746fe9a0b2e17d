import "server-only";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { nothing } from "@/lib/act/input";
import { recordListed } from "@/lib/audit/record-access";
import { columnNames } from "@/lib/texts/import-columns";
import { exportRow } from "./export-row";
import { letOthers } from "./let-others";
import { mayExportPeople } from "./policy";
import { adultsOf, childrenOf, type ExportedAdult } from "./read-export";

/**
 * All families as a list that can be imported elsewhere. An act, since so much leaves at once: it stands in the audit,
 * and with each child as somebody who read its file, once a day.
 */
export const exportPeople = defineAct({
  name: "people.exported",
  by: "person",
  input: nothing,
  may: mayExportPeople,
  work: async ({ tx, actor, now }) => {
    const { language } = actor;
    const [kids, adults] = await Promise.all([childrenOf(tx), adultsOf(tx)]);
    const byChild = new Map<string, ExportedAdult[]>();
    for (const adult of adults) byChild.set(adult.childId, [...(byChild.get(adult.childId) ?? []), adult]);
    const columns = columnNames(language);
    const rows: string[][] = [];
    for (const [index, kid] of kids.entries()) {
      await letOthers(index);
      const cells = exportRow(kid, byChild.get(kid.id) ?? [], language);
      rows.push(columns.map(({ column }) => cells[column] ?? ""));
    }
    const childIds = kids.map(({ id }) => id);
    await recordListed(tx, actor, childIds, now, "family");
    const headings = columns.map(({ name }) => name);
    return happened({ headings, rows }, { childIds, after: { count: rows.length } });
  },
});
