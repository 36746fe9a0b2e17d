import "server-only";
import { inArray, lt } from "drizzle-orm";
import { familyDocument } from "@/db/schema/child";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { storage } from "@/lib/storage/storage";
import { addDaysTo, type Instant, isBefore } from "@/lib/time/instant";
import { documentShardFolder, documentShards, keepRemovedDays } from "./keys";

const housekeeper = system("housekeeping");
const minute = 60_000;
const shardAt = (now: Instant) => Math.floor(now.getTime() / minute) % documentShards;

/** What was taken away a month ago goes: first the row, then, by a sweep over one of 256 folders, the file. */
export async function tidyFamilyDocuments(now: Instant, shard = shardAt(now)) {
  const monthAgo = addDaysTo(now, -keepRemovedDays);
  await inTransaction(housekeeper, (tx) =>
    tx.delete(familyDocument).where(lt(familyDocument.removedAt, monthAgo)),
  );
  const dayAgo = addDaysTo(now, -1);
  const old: string[] = [];
  for await (const { key, modifiedAt } of storage().list(documentShardFolder(shard)))
    if (isBefore(modifiedAt, dayAgo)) old.push(key);
  if (old.length === 0) return;
  const living = await inTransaction(housekeeper, (tx) =>
    tx
      .select({ key: familyDocument.storageKey })
      .from(familyDocument)
      .where(inArray(familyDocument.storageKey, old)),
  );
  const kept = new Set(living.map((row) => row.key));
  for (const key of old) if (!kept.has(key)) await storage().delete(key);
}
