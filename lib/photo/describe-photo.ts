import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { photo } from "@/db/schema/photo";
import type { Actor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { loadOwnPhotos } from "./load-own-photos";
import { mayAddPhotos } from "./policy";
import type { describePhotoSchema } from "./schema";
import { setLinks } from "./set-links";

/** Says who is on a photo and what it shows. */
export async function describePhoto(
  actor: Actor,
  input: z.output<typeof describePhotoSchema>,
  now: Instant,
): Promise<Outcome> {
  const attempt = { act: "photo.described", subjectId: input.photoId, childIds: input.childIds } as const;
  return runAct({
    actor,
    now,
    attempt,
    work: async (tx) => {
      if (!mayAddPhotos(actor)) return refused("notAllowed");
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
}
