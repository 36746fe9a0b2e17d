import "server-only";
import { eq } from "drizzle-orm";
import { importFile } from "@/db/schema/import";
import type { Transaction } from "@/db/transaction";
import { type Refused, refused } from "@/lib/act/outcome";

export type HeldFile = typeof importFile.$inferSelect;

/** The file as it was seen, held until the act is through; the second of two finds out what the first did. */
export async function holdFile(
  tx: Transaction,
  { fileId, version }: { fileId: string; version: number },
): Promise<{ file: HeldFile } | Refused> {
  // Without a lock at first: what was imported may be seen, and not be changed.
  const [seen] = await tx
    .select({ importedAt: importFile.importedAt })
    .from(importFile)
    .where(eq(importFile.id, fileId));
  if (seen?.importedAt) return refused("alreadyImported");
  const [file] = await tx.select().from(importFile).where(eq(importFile.id, fileId)).for("update");
  if (!file) return refused(seen ? "alreadyImported" : "notFound");
  return file.version === version ? { file } : refused("changedMeanwhile");
}
