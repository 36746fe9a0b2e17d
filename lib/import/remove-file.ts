import "server-only";
import { eq } from "drizzle-orm";
import { importFile } from "@/db/schema/import";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { holdFile } from "./hold-file";
import { mayImportPeople } from "./policy";
import { importFileSchema } from "./schema";

/** A file that is not to be imported is gone at once, with all that stood in it. */
export const removeFile = defineAct({
  name: "import.removed",
  by: "anybody",
  input: importFileSchema,
  may: mayImportPeople,
  about: ({ fileId }) => ({ subjectId: fileId }),
  work: async ({ tx }, seen) => {
    const held = await holdFile(tx, seen);
    if (!("file" in held)) return held;
    await tx.delete(importFile).where(eq(importFile.id, held.file.id));
    return happened(undefined, { before: { rowCount: held.file.rowCount } });
  },
});
