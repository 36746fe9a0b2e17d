import "server-only";
import { inArray, sql } from "drizzle-orm";
import type { z } from "zod";
import { photo } from "@/db/schema/photo";
import type { Actor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { loadOwnPhotos } from "./load-own-photos";
import { mayAddPhotos } from "./policy";
import type { linkChildrenSchema } from "./schema";
import { setLinks } from "./set-links";

/** Adds the same children to several photos at once, all or none; who stood on them already stays. */
export async function linkChildren(
  actor: Actor,
  input: z.output<typeof linkChildrenSchema>,
  now: Instant,
): Promise<Outcome<{ photos: number }>> {
  const { photoIds, childIds } = input;
  const attempt = { act: "photo.linked", subjectId: photoIds[0], childIds } as const;
  return runAct({
    actor,
    now,
    attempt,
    work: async (tx) => {
      if (!mayAddPhotos(actor)) return refused("notAllowed");
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
}
