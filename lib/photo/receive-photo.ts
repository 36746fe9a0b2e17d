import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { holdLock } from "@/db/hold-lock";
import { type PhotoRejection, type PhotoState, photo, photoBatch } from "@/db/schema/photo";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { defineAct } from "@/lib/act/define-act";
import { type ActResult, happened, unrecorded } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { done, type Outcome, refused } from "@/lib/act/outcome";
import { postgresErrorOf } from "@/lib/log/database-errors";
import { plan } from "@/lib/outbox/plan";
import { tryDelete, tryPut } from "@/lib/storage/try-put";
import type { Instant } from "@/lib/time/instant";
import { folderOf, originalKey } from "./keys";
import { maxFilesPerBatch } from "./limits";
import { mayAddPhotosAt } from "./policy";
import { sniffPhoto } from "./sniff";

type Place = { batchId: string; locationId: string; sourceKey: string; fileName: string };
/** A file over the limit is not read to its end. */
export type IncomingPhoto = Place & { content: Buffer | "tooLarge" };
export type Received = { photoId: string; state: PhotoState; rejection: PhotoRejection | null };

/**
 * Takes in one file of a batch: kept as it came, turned into a photo later by the outbox. A file that cannot
 * become a photo is noted with the reason, so that every file of the batch has an answer. Sent twice, it is
 * answered twice and kept once.
 */
export async function receivePhoto(
  actor: PersonActor,
  { content, ...place }: IncomingPhoto,
  now: Instant,
): Promise<Outcome<Received>> {
  const may = mayAddPhotosAt(actor, place.locationId);
  const before = may ? await findReceived(actor, place) : null;
  if (before) return done(before);
  const id = randomUUID();
  const checked = content === "tooLarge" ? { rejection: content } : await sniffPhoto(content, place.fileName);
  if ("rejection" in checked || content === "tooLarge") {
    const rejection = "rejection" in checked ? checked.rejection : "tooLarge";
    return keep(actor, { ...place, id, rejection }, now);
  }
  if (!may) return keep(actor, { ...place, id }, now);
  const key = originalKey(folderOf(id));
  if (!(await tryPut(key, content, `image/${checked.type}`))) return refused("storageUnavailable");
  const sha256 = createHash("sha256").update(content).digest("hex");
  const outcome = await keepOnce(actor, { ...place, id, sha256 }, now);
  // Refused, or kept under another id: this copy has no row.
  if (!outcome.ok || outcome.value.photoId !== id || outcome.value.rejection) await tryDelete(key);
  return outcome;
}

/** Two of the same at once, or a picture this location has already: the database lets one through. */
async function keepOnce(actor: PersonActor, wanted: Kept, now: Instant) {
  try {
    return await keep(actor, wanted, now);
  } catch (error) {
    const constraint = postgresErrorOf(error)?.constraint;
    if (constraint !== "photo_source" && constraint !== "photo_once_per_location") throw error;
    const sameFile = await findReceived(actor, wanted);
    if (sameFile) return done(sameFile);
    return keep(actor, { ...wanted, sha256: undefined, rejection: "alreadyThere" }, now);
  }
}

type Kept = Place & { id: string; sha256?: string; rejection?: PhotoRejection };

const keep = defineAct({
  name: "photo.added",
  by: "person",
  input: made<Kept>(),
  may: (actor, { locationId }) => mayAddPhotosAt(actor, locationId),
  about: ({ id, locationId }) => ({ subjectId: id, locationId }),
  work: async ({ tx, actor, now }, { id, sha256, rejection, ...place }): Promise<ActResult<Received>> => {
    const { batchId, sourceKey, locationId } = place;
    // Files of a batch arrive several at a time, and each would count before the others are there.
    await holdLock(tx, `photo batch ${batchId}`);
    if (!(await joinBatch(tx, actor, place, now))) return refused("notFound");
    const [{ count } = { count: 0 }] = await tx
      .select({ count: sql<number>`count(*)::int` })
      .from(photo)
      .where(eq(photo.batchId, batchId));
    if (count >= maxFilesPerBatch) return refused("photoBatchFull");
    const state = rejection ? "rejected" : "pending";
    const fileName = place.fileName.trim().slice(0, 200) || "foto";
    const own = { id, batchId, sourceKey, locationId, addedBy: actor.personId, addedAt: now };
    await tx.insert(photo).values({ ...own, fileName, key: folderOf(id), sha256, state, rejection });
    const kept = { photoId: id, state, rejection: rejection ?? null } as const;
    if (state === "rejected") return unrecorded(kept);
    const payload = { photoId: id };
    await plan(tx, { kind: "photo.process", payload, dedupeKey: `photo.process ${id}`, runAt: now });
    return happened(kept, {});
  },
});

/** The first file of a batch opens it; after that it belongs to this person and location. */
async function joinBatch(tx: Transaction, actor: PersonActor, place: Place, now: Instant) {
  const { batchId: id, locationId } = place;
  const startedBy = actor.personId;
  await tx.insert(photoBatch).values({ id, locationId, startedBy, startedAt: now }).onConflictDoNothing();
  const mine = and(
    eq(photoBatch.id, id),
    eq(photoBatch.startedBy, startedBy),
    eq(photoBatch.locationId, locationId),
  );
  const rows = await tx.select({ id: photoBatch.id }).from(photoBatch).where(mine);
  return rows.length === 1;
}

async function findReceived(actor: PersonActor, { batchId, sourceKey }: Place): Promise<Received | null> {
  const mine = and(
    eq(photo.batchId, batchId),
    eq(photo.sourceKey, sourceKey),
    eq(photo.addedBy, actor.personId),
  );
  const [row] = await inTransaction(actor, (tx) =>
    tx.select({ photoId: photo.id, state: photo.state, rejection: photo.rejection }).from(photo).where(mine),
  );
  return row ?? null;
}
