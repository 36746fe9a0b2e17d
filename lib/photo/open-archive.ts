import "server-only";
import { makeZip, predictLength } from "client-zip";
import { and, asc, eq, sql } from "drizzle-orm";
import { photo, photoChild } from "@/db/schema/photo";
import type { PersonActor } from "@/lib/access/actor";
import { uuidList } from "@/lib/access/reach";
import { recordRefusal } from "@/lib/audit/record-audit";
import { openNoted } from "@/lib/reading/open-noted";
import { storage } from "@/lib/storage/storage";
import type { Instant } from "@/lib/time/instant";
import { asLocalFields } from "@/lib/time/wall-clock";
import { distinctNames, downloadName } from "./download-name";
import { pictureKey } from "./keys";
import { maxPhotosPerArchive } from "./limits";
import { looksAt } from "./open-photo";
import { addedMonth, type Month, ofChild } from "./queries";

export type Chosen = { month: Month } | { photoIds: readonly string[] };
export type ArchiveEntry = { key: string; name: string; lastModified: Date; size: number };

/** The photos of a child that this person sees now, oldest first, with their names in the ZIP. Opening is noted. */
export async function openArchive(
  actor: PersonActor,
  childId: string,
  chosen: Chosen,
  now: Instant,
): Promise<ArchiveEntry[]> {
  const wanted =
    "month" in chosen
      ? sql`${addedMonth} = ${chosen.month}`
      : sql`${photo.id} = any(${uuidList(chosen.photoIds)})`;
  const rows = await openNoted(actor, now, async (tx, note) => {
    const found = await tx
      .select({
        id: photo.id,
        key: photo.key,
        caption: photo.caption,
        fileName: photo.fileName,
        addedAt: photo.addedAt,
        takenAt: photo.takenAt,
        sizes: photo.sizes,
      })
      .from(photo)
      .innerJoin(photoChild, eq(photoChild.photoId, photo.id))
      .where(and(ofChild(actor, childId), wanted))
      .orderBy(asc(photo.addedAt), asc(photo.id))
      .limit(maxPhotosPerArchive);
    const ids = found.map((row) => row.id);
    await note(await looksAt(tx, ids));
    return found;
  });
  const names = distinctNames(rows.map((row) => downloadName(row)));
  return rows.map((row, index) => ({
    key: pictureKey(row.key, "full"),
    name: names[index] ?? `${row.id}.jpg`,
    lastModified: asLocalFields(row.takenAt ?? row.addedAt),
    size: row.sizes?.full.bytes ?? 0,
  }));
}

/** An attempt at photos of a child that is no own one, or at chosen ones that are not shown to this person. */
export const refuseArchive = (actor: PersonActor, childId: string, now: Instant) =>
  recordRefusal(actor, { act: "photo.opened", childIds: [childId] }, now);

/** Streams the ZIP file by file: one picture at a time is read, whatever their number; the length is known ahead. */
export function zipOf(entries: readonly ArchiveEntry[]): {
  body: ReadableStream<Uint8Array>;
  length: number;
} {
  const metadata = entries.map(({ name, lastModified, size }) => ({ name, lastModified, size }));
  return { body: makeZip(filesOf(entries)), length: Number(predictLength(metadata)) };
}

async function* filesOf(entries: readonly ArchiveEntry[]) {
  for (const { key, ...entry } of entries) {
    const input = await storage().get(key);
    // An incomplete ZIP would look whole: the download breaks off and says so.
    if (!input) throw new Error("A photo for the archive is not in the store");
    yield { ...entry, input };
  }
}
