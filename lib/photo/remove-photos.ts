import "server-only";
import { and, asc, inArray } from "drizzle-orm";
import { photo, photoChild } from "@/db/schema/photo";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { plan } from "@/lib/outbox/plan";
import { mayAddPhotos, ofOwnLocations } from "./policy";
import { removePhotosSchema } from "./schema";

/** Takes photos out of the portal for good; their files follow after the commit. */
export const removePhotos = defineAct({
  name: "photo.removed",
  by: "person",
  input: removePhotosSchema,
  may: mayAddPhotos,
  about: ({ photoIds }) => ({ subjectId: photoIds[0] }),
  work: async ({ tx, actor, now }, input) => {
    const photoIds = [...new Set(input.photoIds)];
    const rows = await tx
      .select({ id: photo.id, locationId: photo.locationId })
      .from(photo)
      .where(and(inArray(photo.id, photoIds), ofOwnLocations(actor)))
      .orderBy(asc(photo.id))
      .for("update");
    if (photoIds.length === 0 || rows.length < photoIds.length) return refused("notFound");
    const links = await tx
      .select({ photoId: photoChild.photoId, childId: photoChild.childId })
      .from(photoChild)
      .where(inArray(photoChild.photoId, photoIds));
    await tx.delete(photo).where(inArray(photo.id, photoIds));
    for (const { id } of rows) {
      const payload = { photoId: id };
      await plan(tx, { kind: "photo.erase", payload, dedupeKey: `photo.erase ${id}`, runAt: now });
    }
    const childrenOn = (id: string) =>
      links.filter((link) => link.photoId === id).map((link) => link.childId);
    return happened(
      { removed: rows.length },
      rows.map(({ id, locationId }) => ({ subjectId: id, childIds: childrenOn(id), locationId })),
    );
  },
});
