import "server-only";
import type { Effect } from "@/lib/outbox/effect";
import { storage } from "@/lib/storage/storage";
import { folderOf, originalKey } from "./keys";

/** After a photo was removed: nothing of it stays in the store. */
export async function erasePhotoFiles({ payload }: Effect<{ photoId: string }>) {
  for await (const { key } of storage().list(`${folderOf(payload.photoId)}/`)) await storage().delete(key);
}

/** After a photo was made (or refused): what the camera sent, place and all, is not kept. */
export async function dropOriginal({ payload }: Effect<{ photoId: string }>) {
  await storage().delete(originalKey(folderOf(payload.photoId)));
}
