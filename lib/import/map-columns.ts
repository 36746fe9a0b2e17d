import "server-only";
import { eq } from "drizzle-orm";
import { type ColumnMapping, type ImportColumn, importFile, importMapping } from "@/db/schema/import";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { type Refused, refused } from "@/lib/act/outcome";
import { holdFile } from "./hold-file";
import { mayImportPeople } from "./policy";
import { isRefusedHeading } from "./refused-headings";
import { columnFieldName, mapImportSchema } from "./schema";

/** Without these there is no child, or nothing by which it is known again. */
const needed: ImportColumn[] = ["number", "givenName", "birthDate", "adult1GivenName"];

function refuseMapping(mapping: ColumnMapping): Refused | null {
  const twice = mapping.findIndex((column, index) => column !== null && mapping.indexOf(column) < index);
  if (twice >= 0) return refused("importColumnTwice", columnFieldName(twice));
  return needed.every((column) => mapping.includes(column)) ? null : refused("importColumnsMissing");
}

/** What the columns of a file hold; the next file with the same columns begins with it. */
export const mapColumns = defineAct({
  name: "import.mapped",
  by: "anybody",
  input: mapImportSchema,
  may: mayImportPeople,
  about: ({ fileId }) => ({ subjectId: fileId }),
  work: async ({ tx }, { mapping: chosen, ...seen }) => {
    const held = await holdFile(tx, seen);
    if (!("file" in held)) return held;
    const { id, headings, headingKey, version, mapping: before } = held.file;
    const mapping = headings.map((heading, place) =>
      isRefusedHeading(heading) ? null : (chosen[place] ?? null),
    );
    const refusal = refuseMapping(mapping);
    if (refusal) return refusal;
    await tx
      .update(importFile)
      .set({ mapping, version: version + 1 })
      .where(eq(importFile.id, id));
    await tx
      .insert(importMapping)
      .values({ headingKey, mapping })
      .onConflictDoUpdate({ target: importMapping.headingKey, set: { mapping } });
    return happened({ fileId: id }, { before: { mapping: before }, after: { mapping } });
  },
});
