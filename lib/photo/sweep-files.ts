import "server-only";
import { and, eq, inArray, like, lt, notExists } from "drizzle-orm";
import { photo, photoBatch } from "@/db/schema/photo";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { log } from "@/lib/log/log";
import { storage } from "@/lib/storage/storage";
import { addDaysTo, type Instant, isBefore } from "@/lib/time/instant";
import { photoShards, pictureKey, shardFolder } from "./keys";

const housekeeper = system("housekeeping");
const keepRejectedDays = 30;
const minute = 60_000;

/** The part whose turn it is: each of the 256 comes round in a little over four hours. */
const shardAt = (now: Instant) => Math.floor(now.getTime() / minute) % photoShards;

/** Regular tidying of photos: answers about refused files grow old, and files must belong to a photo. */
export async function tidyPhotos(now: Instant) {
  await forgetRejected(addDaysTo(now, -keepRejectedDays));
  await storage().clearUnfinished(addDaysTo(now, -1));
  await sweepPhotoFiles(shardAt(now), now);
}

const forgetRejected = (before: Instant) =>
  inTransaction(housekeeper, async (tx) => {
    await tx.delete(photo).where(and(eq(photo.state, "rejected"), lt(photo.addedAt, before)));
    const ofBatch = tx.select({ id: photo.id }).from(photo).where(eq(photo.batchId, photoBatch.id));
    await tx.delete(photoBatch).where(and(lt(photoBatch.startedAt, before), notExists(ofBatch)));
  });

/** Files of an upload that never got its row go a day later. A photo that lost its files is reported, not touched. */
export async function sweepPhotoFiles(shard: number, now: Instant) {
  const dayAgo = addDaysTo(now, -1);
  const folder = shardFolder(shard);
  const keys = new Map<string, { id: string; modifiedAt: Instant }>();
  for await (const { key, modifiedAt } of storage().list(folder))
    keys.set(key, { id: key.split("/")[2] ?? "", modifiedAt });
  const old = [...keys].filter(([, file]) => isBefore(file.modifiedAt, dayAgo));
  const living = await livingAmong([...new Set(old.map(([, file]) => file.id))]);
  for (const [key, file] of old) if (!living.has(file.id)) await storage().delete(key);
  const ready = and(eq(photo.state, "ready"), like(photo.key, `${folder}%`), lt(photo.addedAt, dayAgo));
  const rows = await inTransaction(housekeeper, (tx) =>
    tx.select({ key: photo.key }).from(photo).where(ready),
  );
  const missing = rows.filter((row) => !keys.has(pictureKey(row.key, "full"))).length;
  if (missing > 0) log("error", "photo-files-missing", { missing, folder });
}

async function livingAmong(ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await inTransaction(housekeeper, (tx) =>
    tx.select({ id: photo.id }).from(photo).where(inArray(photo.id, ids)),
  );
  return new Set(rows.map((row) => row.id));
}
