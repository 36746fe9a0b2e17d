import "server-only";
import { inArray, sql } from "drizzle-orm";
import { photo } from "@/db/schema/photo";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { loadOwnPhotos } from "./load-own-photos";
import { mayAddPhotos } from "./policy";
import { linkChildrenSchema } from "./schema";
import { setLinks } from "./set-links";

/** Adds the same children to several photos at once, all or none; who stood on them already stays. */
export const linkChildren = defineAct({
  name: "photo.linked",
  by: "person",
  input: linkChildrenSchema,
  may: mayAddPhotos,
  about: ({ photoIds, childIds }) => ({ subjectId: photoIds[0], childIds }),
  work: async ({ tx, actor, now }, { photoIds, childIds }) => {
    const photos = await loadOwnPhotos(tx, actor, photoIds);
    if (!photos) return refused("notFound");
    for (const own of photos) {
      const refusal = await setLinks(tx, actor, own, [...own.childIds, ...childIds], now);
      if (refusal) return refusal;
    }
    const ids = photos.map((own) => own.id);
    await tx
      .update(photo)
      .set({ version: sql`${photo.version} + 1` })
      .where(inArray(photo.id, ids));
    return happened(
      { photos: photos.length },
      photos.map(({ id: subjectId, locationId }) => ({ subjectId, locationId })),
    );
  },
});
