import "server-only";
import { and, asc, desc, eq, inArray, lt, or, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { child } from "@/db/schema/child";
import { placement } from "@/db/schema/contract";
import { careGroup, location } from "@/db/schema/organisation";
import {
  type PhotoRejection,
  type PhotoSizes,
  type PhotoState,
  photo,
  photoBatch,
  photoChild,
} from "@/db/schema/photo";
import type { Transaction } from "@/db/transaction";
import { locationsOf, type PersonActor } from "@/lib/access/actor";
import { placementOf } from "@/lib/access/placement";
import { groupRoles } from "@/lib/access/roles";
import { recordRefusal } from "@/lib/audit/record-audit";
import { fullName } from "@/lib/names/full-name";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { mayAddPhotosAt, ofOwnLocations } from "./policy";

export type StaffPhoto = {
  id: string;
  fileName: string;
  caption: string;
  state: PhotoState;
  rejection: PhotoRejection | null;
  addedAt: Instant;
  takenAt: Instant | null;
  sizes: PhotoSizes | null;
  placeholder: string | null;
  version: number;
  locationId: string;
  children: { id: string; name: string; firstName: string }[];
};

export type PickableChild = {
  id: string;
  name: string;
  firstName: string;
  group: string;
  inAlbum: boolean;
  inGroupPhotos: boolean;
};

/** Locations where this person puts photos in. */
export const listPhotoLocations = (actor: PersonActor): Promise<{ id: string; name: string }[]> =>
  readTogether(actor, (tx) =>
    tx
      .select({ id: location.id, name: location.name })
      .from(location)
      .where(inArray(location.id, [...(locationsOf(actor, groupRoles) ?? [])]))
      .orderBy(asc(location.name)),
  );

const selectPhotos = (tx: Transaction) =>
  tx
    .select({
      id: photo.id,
      fileName: photo.fileName,
      caption: photo.caption,
      state: photo.state,
      rejection: photo.rejection,
      addedAt: photo.addedAt,
      takenAt: photo.takenAt,
      sizes: photo.sizes,
      placeholder: photo.placeholder,
      version: photo.version,
      locationId: photo.locationId,
    })
    .from(photo);

async function withChildren(
  tx: Transaction,
  rows: Awaited<ReturnType<typeof selectPhotos>>,
): Promise<StaffPhoto[]> {
  if (rows.length === 0) return [];
  const links = await tx
    .select({
      photoId: photoChild.photoId,
      id: child.id,
      givenName: child.givenName,
      namePrefix: child.namePrefix,
      familyName: child.familyName,
    })
    .from(photoChild)
    .innerJoin(child, eq(child.id, photoChild.childId))
    .where(
      inArray(
        photoChild.photoId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(asc(child.givenName), asc(child.id));
  return rows.map((row) => ({
    ...row,
    children: links
      .filter((link) => link.photoId === row.id)
      .map((link) => ({ id: link.id, name: fullName(link), firstName: link.givenName })),
  }));
}

/** Every file of a batch, in the order it came; null when the batch is out of reach, which is noted. */
export async function listBatch(
  actor: PersonActor,
  batchId: string,
  now: Instant,
): Promise<StaffPhoto[] | null> {
  const files = await filesOfBatch(actor, batchId);
  if (!files) await recordRefusal(actor, { act: "photoBatch.opened", subjectId: batchId }, now);
  return files;
}

const filesOfBatch = (actor: PersonActor, batchId: string): Promise<StaffPhoto[] | null> =>
  readTogether(actor, async (tx) => {
    const [batch] = await tx.select().from(photoBatch).where(eq(photoBatch.id, batchId));
    if (!batch || !mayAddPhotosAt(actor, batch.locationId)) return null;
    const rows = await selectPhotos(tx)
      .where(eq(photo.batchId, batchId))
      .orderBy(asc(photo.createdAt), asc(photo.id));
    return withChildren(tx, rows);
  });

export type BatchAnswer = {
  sourceKey: string;
  photoId: string;
  state: PhotoState;
  rejection: PhotoRejection | null;
};

/** What became of each file of an own batch, for a browser that goes on after a lost connection. */
export const listBatchAnswers = (actor: PersonActor, batchId: string): Promise<BatchAnswer[]> =>
  readTogether(actor, (tx) =>
    tx
      .select({
        sourceKey: photo.sourceKey,
        photoId: photo.id,
        state: photo.state,
        rejection: photo.rejection,
      })
      .from(photo)
      .where(and(eq(photo.batchId, batchId), eq(photo.addedBy, actor.personId), ofOwnLocations(actor))),
  );

const perPage = 48;
export type PhotoPage = { photos: StaffPhoto[]; olderThan: string | null };

/** Photos of a location, newest first, those without children apart; `before` is the last photo of the former page. */
export async function listLocationPhotos(
  actor: PersonActor,
  locationId: string,
  { before, unlinked }: { before?: string; unlinked?: boolean },
): Promise<PhotoPage> {
  return readTogether(actor, async (tx) => {
    const [last] = before
      ? await tx.select({ id: photo.id, addedAt: photo.addedAt }).from(photo).where(eq(photo.id, before))
      : [];
    const older = last
      ? or(lt(photo.addedAt, last.addedAt), and(eq(photo.addedAt, last.addedAt), lt(photo.id, last.id)))
      : undefined;
    const bare = sql`not exists (select 1 from photo_child pc where pc.photo_id = ${photo.id})`;
    const rows = await selectPhotos(tx)
      .where(
        and(
          eq(photo.locationId, locationId),
          ofOwnLocations(actor),
          sql`${photo.state} <> 'rejected'`,
          older,
          unlinked ? bare : undefined,
        ),
      )
      .orderBy(desc(photo.addedAt), desc(photo.id))
      .limit(perPage + 1);
    const shown = await withChildren(tx, rows.slice(0, perPage));
    return { photos: shown, olderThan: rows.length > perPage ? (shown.at(-1)?.id ?? null) : null };
  });
}

/** One photo of the own location; null when it is out of reach, which is noted. */
export async function findStaffPhoto(
  actor: PersonActor,
  photoId: string,
  now: Instant,
): Promise<StaffPhoto | null> {
  const found = await photoOfLocation(actor, photoId);
  if (!found) await recordRefusal(actor, { act: "photo.opened", subjectId: photoId }, now);
  return found;
}

async function photoOfLocation(actor: PersonActor, photoId: string): Promise<StaffPhoto | null> {
  return readTogether(actor, async (tx) => {
    const rows = await selectPhotos(tx).where(and(eq(photo.id, photoId), ofOwnLocations(actor)));
    const [found] = await withChildren(tx, rows);
    return found ?? null;
  });
}

/** Children placed at the location today, by group and name, with what their guardians allow. */
export async function listPickableChildren(
  actor: PersonActor,
  locationId: string,
  now: Instant,
): Promise<PickableChild[]> {
  if (!mayAddPhotosAt(actor, locationId)) return [];
  const day = today(now);
  const rows = await readTogether(actor, (tx) =>
    tx
      .select({
        id: child.id,
        givenName: child.givenName,
        namePrefix: child.namePrefix,
        familyName: child.familyName,
        group: careGroup.name,
        inAlbum: sql<boolean>`app.has_consent(${child.id}, 'own_album')`,
        inGroupPhotos: sql<boolean>`app.has_consent(${child.id}, 'group_photo')`,
      })
      .from(placement)
      .innerJoin(careGroup, eq(careGroup.id, placement.groupId))
      .innerJoin(child, eq(child.id, placement.childId))
      .where(
        and(
          eq(careGroup.locationId, locationId),
          eq(placement.id, placementOf(sql`${child.id}`, sql`${day}::date`, sql`${locationId}::uuid`)),
        ),
      )
      .orderBy(asc(careGroup.name), asc(child.givenName), asc(child.id)),
  );
  return rows.map(({ givenName, namePrefix, familyName, ...row }) => ({
    ...row,
    name: fullName({ givenName, namePrefix, familyName }),
    firstName: givenName,
  }));
}
