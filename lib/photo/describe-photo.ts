import "server-only";
import { eq } from "drizzle-orm";
import { photo } from "@/db/schema/photo";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { loadOwnPhotos } from "./load-own-photos";
import { mayAddPhotos } from "./policy";
import { describePhotoSchema } from "./schema";
import { setLinks } from "./set-links";

/** Says who is on a photo and what it shows. */
export const describePhoto = defineAct({
  name: "photo.described",
  by: "person",
  input: describePhotoSchema,
  may: mayAddPhotos,
  about: ({ photoId, childIds }) => ({ subjectId: photoId, childIds }),
  work: async ({ tx, actor, now }, input) => {
    const [own] = (await loadOwnPhotos(tx, actor, [input.photoId])) ?? [];
    if (!own) return refused("notFound");
    if (own.version !== input.version) return refused("changedMeanwhile");
    const refusal = await setLinks(tx, actor, own, input.childIds, now);
    if (refusal) return refusal;
    await tx
      .update(photo)
      .set({ caption: input.caption, version: own.version + 1 })
      .where(eq(photo.id, own.id));
    const touched = [...new Set([...own.childIds, ...input.childIds])];
    const before = { childIds: own.childIds };
    const after = { childIds: input.childIds };
    return happened(undefined, { childIds: touched, locationId: own.locationId, before, after });
  },
});
