import "server-only";
import { inArray, lt } from "drizzle-orm";
import { portrait } from "@/db/schema/portrait";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { storage } from "@/lib/storage/storage";
import { addDaysTo, type Instant, isBefore } from "@/lib/time/instant";
import { keepFormerDays, portraitShardFolder, portraitShards } from "./keys";

const housekeeper = system("housekeeping");
const minute = 60_000;
const shardAt = (now: Instant) => Math.floor(now.getTime() / minute) % portraitShards;

/** Former portraits go after a month: first the row, then, by a sweep over one of 256 folders, the pictures. */
export async function tidyPortraits(now: Instant, shard = shardAt(now)) {
  const monthAgo = addDaysTo(now, -keepFormerDays);
  await inTransaction(housekeeper, (tx) => tx.delete(portrait).where(lt(portrait.removedAt, monthAgo)));
  const dayAgo = addDaysTo(now, -1);
  const old: string[] = [];
  for await (const { key, modifiedAt } of storage().list(portraitShardFolder(shard)))
    if (isBefore(modifiedAt, dayAgo)) old.push(key);
  if (old.length === 0) return;
  const folderOf = (key: string) => key.slice(0, key.lastIndexOf("/"));
  const folders = [...new Set(old.map(folderOf))];
  const living = await inTransaction(housekeeper, (tx) =>
    tx.select({ key: portrait.key }).from(portrait).where(inArray(portrait.key, folders)),
  );
  const kept = new Set(living.map((row) => row.key));
  for (const key of old) if (!kept.has(folderOf(key))) await storage().delete(key);
}
