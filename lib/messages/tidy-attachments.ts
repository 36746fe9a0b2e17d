import "server-only";
import { and, inArray, isNull, lt } from "drizzle-orm";
import { attachment } from "@/db/schema/message";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { storage } from "@/lib/storage/storage";
import { addDaysTo, type Instant, isBefore } from "@/lib/time/instant";
import { attachmentShardFolder, attachmentShards } from "./attachment-files";

const housekeeper = system("housekeeping");
const minute = 60_000;

/** The part whose turn it is: each of the 256 comes round in a little over four hours. */
const shardAt = (now: Instant) => Math.floor(now.getTime() / minute) % attachmentShards;

/** Files that were never sent, or whose message was taken back, go after a day: first the row, then the file. */
export async function tidyAttachments(now: Instant, shard = shardAt(now)) {
  const dayAgo = addDaysTo(now, -1);
  await inTransaction(housekeeper, (tx) =>
    tx
      .delete(attachment)
      .where(and(isNull(attachment.messageId), isNull(attachment.newsId), lt(attachment.addedAt, dayAgo))),
  );
  const old: string[] = [];
  for await (const { key, modifiedAt } of storage().list(attachmentShardFolder(shard)))
    if (isBefore(modifiedAt, dayAgo)) old.push(key);
  if (old.length === 0) return;
  const living = await inTransaction(housekeeper, (tx) =>
    tx.select({ key: attachment.storageKey }).from(attachment).where(inArray(attachment.storageKey, old)),
  );
  const kept = new Set(living.map((row) => row.key));
  for (const key of old) if (!kept.has(key)) await storage().delete(key);
}
