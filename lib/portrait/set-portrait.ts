import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { holdLock } from "@/db/hold-lock";
import { child } from "@/db/schema/child";
import { portrait } from "@/db/schema/portrait";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { worksWithChild } from "@/lib/access/reach";
import { defineAct } from "@/lib/act/define-act";
import { type ActResult, happened, unrecorded } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { type Outcome, type Refused, refused } from "@/lib/act/outcome";
import { tryDelete, tryPut } from "@/lib/storage/try-put";
import type { Instant } from "@/lib/time/instant";
import { portraitFolder, portraitKey } from "./keys";
import { maySetPortraits, portraitAllowed } from "./policy";
import { type IncomingPortrait, renderPortrait } from "./render-portrait";

/**
 * Sets the portrait of a child, in the place of the one that is there. The right and the parents' answer are asked
 * before a picture is made, and once more when it is kept.
 */
export async function setPortrait(
  actor: PersonActor,
  { childId, ...file }: IncomingPortrait & { childId: string },
  now: Instant,
): Promise<Outcome<{ portraitId: string }>> {
  const id = randomUUID();
  const place = { id, childId };
  if (await inTransaction(actor, (tx) => refusalOf(tx, actor, childId))) return keep(actor, place, now);
  const pictures = await renderPortrait(file, now);
  if ("code" in pictures) return pictures;
  const folder = portraitFolder(id);
  const keys = { small: portraitKey(folder, "small"), large: portraitKey(folder, "large") };
  const put = (size: keyof typeof keys) => tryPut(keys[size], pictures[size], "image/webp");
  if (!(await put("small")) || !(await put("large"))) return refused("storageUnavailable");
  const sha256 = createHash("sha256").update(file.content).digest("hex");
  const bytes = { smallBytes: pictures.small.length, largeBytes: pictures.large.length };
  const outcome = await keep(actor, { ...place, picture: { key: folder, sha256, ...bytes } }, now);
  // Refused, or the same picture as the one that is there: these have no row.
  if (!outcome.ok || outcome.value.portraitId !== id)
    for (const key of Object.values(keys)) await tryDelete(key);
  return outcome;
}

/** Somebody who may not, a child out of reach, or parents who did not say yes. */
async function refusalOf(tx: Transaction, actor: PersonActor, childId: string): Promise<Refused | null> {
  const [kid] = await tx
    .select({ givenName: child.givenName, allowed: portraitAllowed(sql`${childId}::uuid`) })
    .from(child)
    .where(and(eq(child.id, childId), worksWithChild(actor, sql`${childId}::uuid`)));
  if (!kid) return refused("notFound");
  return kid.allowed ? null : refused("portraitNoConsent", undefined, { children: [kid.givenName] });
}

type Picture = Pick<typeof portrait.$inferInsert, "key" | "sha256" | "smallBytes" | "largeBytes">;
type Wanted = { id: string; childId: string; picture?: Picture };

const keep = defineAct({
  name: "portrait.set",
  by: "person",
  input: made<Wanted>(),
  may: maySetPortraits,
  about: ({ childId }) => ({ childIds: [childId] }),
  work: async (context, { id, childId, picture }): Promise<ActResult<{ portraitId: string }>> => {
    const { tx, actor, now } = context;
    // Two at once would both find none; a carer has no right to lock the child itself.
    await holdLock(tx, `portrait ${childId}`);
    const refusal = await refusalOf(tx, actor, childId);
    if (refusal || !picture) return refusal ?? refused("changedMeanwhile");
    const present = await endPresent(tx, { childId, actor, now, unless: picture.sha256 });
    if (present?.same) return unrecorded({ portraitId: present.id });
    await tx.insert(portrait).values({ id, childId, ...picture, addedBy: actor.personId, addedAt: now });
    const before = present ? { portraitId: present.id } : undefined;
    return happened({ portraitId: id }, { subjectId: id, before });
  },
});

type Ending = { childId: string; actor: PersonActor; now: Instant; unless?: string };

/** Ends the portrait that stands, unless it is the very picture that was sent again. */
export async function endPresent(tx: Transaction, { childId, actor, now, unless }: Ending) {
  const [present] = await tx
    .select({ id: portrait.id, sha256: portrait.sha256 })
    .from(portrait)
    .where(and(eq(portrait.childId, childId), isNull(portrait.removedAt)));
  if (!present) return null;
  if (present.sha256 === unless) return { id: present.id, same: true };
  await tx
    .update(portrait)
    .set({ removedAt: now, removedBy: actor.personId })
    .where(eq(portrait.id, present.id));
  return { id: present.id, same: false };
}
