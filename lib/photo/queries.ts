import "server-only";
import { and, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { type PhotoSize, photo, photoChild } from "@/db/schema/photo";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { recordRefusal } from "@/lib/audit/record-audit";
import { type CareDay, careDay } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { careDayOf } from "@/lib/time/wall-clock";
import { ofOwnChildren } from "./policy";

/** 'YYYY-MM', by the day a photo was put in the portal. */
export type Month = string & { readonly brand?: "Month" };

export const asMonth = (text: string | undefined): Month | null =>
  text !== undefined && careDay(`${text}-01`) ? text : null;
export const firstDayOf = (month: Month): CareDay => `${month}-01` as CareDay;
export const monthOf = (at: Instant): Month => careDayOf(at).slice(0, 7);

export type GalleryPhoto = {
  id: string;
  caption: string;
  addedAt: Instant;
  takenAt: Instant | null;
  small: PhotoSize;
  placeholder: string;
};
export type MonthCount = { month: Month; photos: number };

export const addedMonth = sql<Month>`to_char(${photo.addedAt} at time zone 'Europe/Amsterdam', 'YYYY-MM')`;
const newestFirst = [desc(photo.addedAt), desc(photo.id)];

export const ofChild = (actor: PersonActor, childId: string) =>
  and(eq(photoChild.childId, childId), ofOwnChildren(actor));

/** The months in which photos of the child came, newest first. */
export const listPhotoMonths = (actor: PersonActor, childId: string): Promise<MonthCount[]> =>
  readTogether(actor, (tx) =>
    tx
      .select({ month: addedMonth, photos: sql<number>`count(*)::int` })
      .from(photo)
      .innerJoin(photoChild, eq(photoChild.photoId, photo.id))
      .where(and(ofChild(actor, childId), isNotNull(photo.sizes)))
      .groupBy(sql`1`)
      .orderBy(sql`1 desc`),
  );

export async function listMonthPhotos(
  actor: PersonActor,
  childId: string,
  month: Month,
): Promise<GalleryPhoto[]> {
  const rows = await readTogether(actor, (tx) =>
    selectPhotos(tx)
      .where(and(ofChild(actor, childId), sql`${addedMonth} = ${month}`))
      .orderBy(...newestFirst),
  );
  return rows.flatMap(galleryPhoto);
}

export type PhotoView = GalleryPhoto & {
  /** The own child in whose series it is shown. */
  childId: string;
  large: PhotoSize;
  full: PhotoSize;
  /** Newer and older neighbours, and where this one stands among all of the child. */
  newerId: string | null;
  olderId: string | null;
  position: number;
  total: number;
};

/**
 * One photo with its neighbours, in the series of the first of these own children that is on it: an address may
 * be older than the choice of another child. Null, and noted, when none of them is.
 */
export async function findPhoto(
  actor: PersonActor,
  childIds: readonly string[],
  photoId: string,
  now: Instant,
): Promise<PhotoView | null> {
  const on = await readTogether(actor, (tx) =>
    tx
      .select({ childId: photoChild.childId })
      .from(photo)
      .innerJoin(photoChild, eq(photoChild.photoId, photo.id))
      .where(and(eq(photo.id, photoId), inArray(photoChild.childId, [...childIds]), ofOwnChildren(actor))),
  );
  const childId = childIds.find((id) => on.some((row) => row.childId === id));
  const found = childId ? await photoOfChild(actor, childId, photoId) : null;
  if (!found) await recordRefusal(actor, { act: "photo.opened", subjectId: photoId }, now);
  return found;
}

async function photoOfChild(actor: PersonActor, childId: string, photoId: string): Promise<PhotoView | null> {
  return readTogether(actor, async (tx) => {
    const order = await tx
      .select({ id: photo.id })
      .from(photo)
      .innerJoin(photoChild, eq(photoChild.photoId, photo.id))
      .where(and(ofChild(actor, childId), isNotNull(photo.sizes)))
      .orderBy(...newestFirst);
    const at = order.findIndex((row) => row.id === photoId);
    if (at < 0) return null;
    const [row] = await selectPhotos(tx).where(and(eq(photo.id, photoId), eq(photoChild.childId, childId)));
    const [view] = row ? galleryPhoto(row) : [];
    if (!row?.sizes || !view) return null;
    const neighbours = { newerId: order[at - 1]?.id ?? null, olderId: order[at + 1]?.id ?? null };
    const { large, full } = row.sizes;
    return { ...view, childId, large, full, ...neighbours, position: at + 1, total: order.length };
  });
}

const selectPhotos = (tx: Transaction) =>
  tx
    .select({
      id: photo.id,
      caption: photo.caption,
      addedAt: photo.addedAt,
      takenAt: photo.takenAt,
      sizes: photo.sizes,
      placeholder: photo.placeholder,
    })
    .from(photo)
    .innerJoin(photoChild, eq(photoChild.photoId, photo.id));

type Row = Awaited<ReturnType<typeof selectPhotos>>[number];

function galleryPhoto({ sizes, placeholder, ...row }: Row): GalleryPhoto[] {
  return sizes && placeholder ? [{ ...row, small: sizes.small, placeholder }] : [];
}
