import "server-only";
import { eq, sql } from "drizzle-orm";
import { importFile } from "@/db/schema/import";
import { careGroup } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { checkFile } from "./check-file";
import { holdFile } from "./hold-file";
import { mayImportPeople } from "./policy";
import { importFileSchema } from "./schema";
import { writeFamilies } from "./write-families";

/** One file at a time; who comes second is told at once, since waiting would take longer than a page may. */
async function isFirst(tx: Transaction): Promise<boolean> {
  const [row] = await tx.execute<{ taken: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended('import-people', 0)) as taken`,
  );
  return row?.taken === true;
}

/** No group gets a last day while children are being placed in it: whoever ends one waits, or was first. */
const holdGroups = (tx: Transaction) =>
  tx.select({ id: careGroup.id }).from(careGroup).orderBy(careGroup.id).for("key share");

/**
 * Puts the families of a file on the books, all of them or none. Rows whose number was imported before add nothing, so
 * the same file can be sent again with rows added to it.
 */
export const importPeople = defineAct({
  name: "people.imported",
  by: "anybody",
  input: importFileSchema,
  may: mayImportPeople,
  about: ({ fileId }) => ({ subjectId: fileId }),
  conflicts: {
    import_row_number: refused("changedMeanwhile"),
    account_email_unique: refused("changedMeanwhile"),
  },
  work: async ({ tx, actor, now }, seen) => {
    if (!(await isFirst(tx))) return refused("importBusy");
    const held = await holdFile(tx, seen);
    if (!("file" in held)) return held;
    const { id, rows, mapping, version } = held.file;
    if (!mapping) return refused("importNotMapped");
    await holdGroups(tx);
    const { families, problems, knownCount } = await checkFile(tx, actor, { rows, mapping });
    if (problems.length > 0) return refused("importHasProblems", undefined, { count: problems.length });
    const { childIds, adultCount } = await writeFamilies(tx, families, now);
    const counts = { addedCount: childIds.length, knownCount };
    // What stood in the file is on the books now, and nowhere else.
    await tx
      .update(importFile)
      .set({ ...counts, importedAt: now, rows: [], version: version + 1 })
      .where(eq(importFile.id, id));
    return happened({ fileId: id, ...counts }, { childIds, after: { ...counts, adultCount } });
  },
});
