import "server-only";
import { and, asc, inArray, ne } from "drizzle-orm";
import { photo, photoChild } from "@/db/schema/photo";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { ofOwnLocations } from "./policy";

export type OwnPhoto = {
  id: string;
  locationId: string;
  version: number;
  childIds: string[];
};

/** Locks photos of the own location, always in the same order; null when one of them is out of reach. */
export async function loadOwnPhotos(
  tx: Transaction,
  actor: Actor,
  photoIds: readonly string[],
): Promise<OwnPhoto[] | null> {
  const wanted = [...new Set(photoIds)];
  const rows = await tx
    .select({ id: photo.id, locationId: photo.locationId, version: photo.version })
    .from(photo)
    .where(and(inArray(photo.id, wanted), ofOwnLocations(actor), ne(photo.state, "rejected")))
    .orderBy(asc(photo.id))
    .for("update");
  if (wanted.length === 0 || rows.length < wanted.length) return null;
  const links = await tx
    .select({ photoId: photoChild.photoId, childId: photoChild.childId })
    .from(photoChild)
    .where(inArray(photoChild.photoId, wanted));
  return rows.map((row) => ({
    ...row,
    childIds: links.filter((link) => link.photoId === row.id).map((link) => link.childId),
  }));
}
