import "server-only";
import { and, eq } from "drizzle-orm";
import { type PhotoRejection, type PhotoSizeName, type PhotoSizes, photo } from "@/db/schema/photo";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import type { Effect } from "@/lib/outbox/effect";
import { plan } from "@/lib/outbox/plan";
import { readObject, storage } from "@/lib/storage/storage";
import type { Instant } from "@/lib/time/instant";
import { erasePhotoFiles } from "./erase-photo-files";
import { contentTypes, originalKey, pictureKey } from "./keys";
import { type Rendered, renderPhoto, Unusable } from "./render-photo";
import { sniffPhoto } from "./sniff";
import { photoStates } from "./states";

const worker = system("outbox");
type Pending = { id: string; key: string };

/**
 * Turns a received file into a photo. It may be killed anywhere and start again: pictures are written under the
 * same names, and only the last step, in one transaction, makes the photo appear.
 */
export async function processPhoto({ payload, now }: Effect<{ photoId: string }>) {
  const isPending = and(eq(photo.id, payload.photoId), photoStates.standing("make the pictures"));
  const [row] = await inTransaction(worker, (tx) =>
    tx.select({ id: photo.id, key: photo.key }).from(photo).where(isPending),
  );
  if (!row) return;
  const rendered = await renderOriginal(row, now);
  if (typeof rendered === "string") {
    await settle(row, now, "turn down the file", { rejection: rendered });
    return;
  }
  for (const [size, { bytes }] of Object.entries(rendered.pictures))
    await storage().put(
      pictureKey(row.key, size as PhotoSizeName),
      bytes,
      contentTypes[size as PhotoSizeName],
    );
  const kept = await settle(row, now, "make the pictures", {
    takenAt: rendered.takenAt,
    width: rendered.pictures.full.width,
    height: rendered.pictures.full.height,
    sizes: sizesOf(rendered),
    placeholder: rendered.placeholder,
  });
  // Removed while it was being made: its files were erased before these were written.
  if (!kept) await erasePhotoFiles({ id: row.id, payload, now });
}

async function renderOriginal(row: Pending, now: Instant): Promise<Rendered | PhotoRejection> {
  const original = await readObject(originalKey(row.key));
  if (!original) return "lost";
  const sniffed = await sniffPhoto(original, "");
  if ("rejection" in sniffed) return sniffed.rejection;
  try {
    return await renderPhoto(original, sniffed.type, now);
  } catch (error) {
    if (error instanceof Unusable) return error.rejection;
    throw error;
  }
}

const sizesOf = ({ pictures }: Rendered): PhotoSizes => {
  const size = ({ bytes, width, height }: Rendered["pictures"]["full"]) => ({
    width,
    height,
    bytes: bytes.length,
  });
  return { small: size(pictures.small), large: size(pictures.large), full: size(pictures.full) };
};

/** The original goes either way: after the commit, and by a row of its own so that it surely goes. */
function settle(
  row: Pending,
  now: Instant,
  step: "make the pictures" | "turn down the file",
  values: Omit<Partial<typeof photo.$inferInsert>, "state">,
): Promise<boolean> {
  return inTransaction(worker, async (tx) => {
    const second = await photoStates.take(tx, step, eq(photo.id, row.id), values);
    if (second) return second.code !== "notFound";
    const payload = { photoId: row.id };
    const dedupeKey = `photo.drop-original ${row.id}`;
    await plan(tx, { kind: "photo.drop-original", payload, dedupeKey, runAt: now });
    return true;
  });
}
