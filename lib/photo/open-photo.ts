import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { type PhotoSizeName, photo, photoChild } from "@/db/schema/photo";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import type { Look } from "@/lib/audit/record-access";
import { recordRefusal } from "@/lib/audit/record-audit";
import { openNoted } from "@/lib/reading/open-noted";
import type { IsNew } from "@/lib/storage/file-answer";
import type { Instant } from "@/lib/time/instant";
import { downloadName } from "./download-name";
import { contentTypes, pictureKey } from "./keys";
import { openable } from "./policy";

export type OpenedPhoto = {
  key: string;
  contentType: string;
  bytes: number;
  /** Changes when the picture does; says nothing of its content. */
  tag: string;
  fileName: string;
};

type Request = { photoId: string; size: PhotoSizeName; isNew: IsNew };

/**
 * The file of a photo, if this person may open it now; null exactly as if there were none. Opening one larger
 * than the small picture of an overview is noted with whose photo it was, unless the browser only asks whether
 * its copy is still good. An attempt that was out of reach is noted too.
 */
export async function openPhoto(
  actor: PersonActor,
  { photoId, size, isNew }: Request,
  now: Instant,
): Promise<OpenedPhoto | null> {
  const opened = await openNoted(actor, now, async (tx, note) => {
    const [row] = await tx
      .select()
      .from(photo)
      .where(and(eq(photo.id, photoId), eq(photo.state, "ready"), openable(actor)));
    const found = row?.sizes?.[size];
    if (!row || !found) return null;
    const tag = `"${photoId}-${size}-${row.sha256?.slice(0, 16)}"`;
    if (size !== "small" && isNew(tag)) await note(await looksAt(tx, [photoId]));
    return {
      key: pictureKey(row.key, size),
      contentType: contentTypes[size],
      bytes: found.bytes,
      tag,
      fileName: downloadName(row, size),
    };
  });
  if (!opened) await recordRefusal(actor, { act: "photo.opened", subjectId: photoId }, now);
  return opened;
}

/** Whose photos these are, as far as this person may know. */
export async function looksAt(tx: Transaction, photoIds: readonly string[]): Promise<Look[]> {
  const links = await tx
    .select({ photoId: photoChild.photoId, childId: photoChild.childId })
    .from(photoChild)
    .where(sql`${photoChild.photoId} = any(${`{${photoIds.join(",")}}`}::uuid[])`);
  return links.map(({ photoId, childId }) => ({ what: "photo", childId, subjectId: photoId }));
}
