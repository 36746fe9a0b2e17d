import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { type PhotoSize, photo, photoChild } from "@/db/schema/photo";
import type { Transaction } from "@/db/transaction";
import { recordRefusal } from "@/lib/audit/record-audit";
import type { PersonActor } from "@/lib/auth/actor";
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
      .where(ofChild(actor, childId))
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
  large: PhotoSize;
  full: PhotoSize;
  /** Newer and older neighbours, and where this one stands among all of the child. */
  newerId: string | null;
  olderId: string | null;
  position: number;
  total: number;
};

/**
 * One photo of the child with its neighbours; null when it is not there for this person. An attempt at a photo
 * of no own child is noted.
 */
export async function findPhoto(
  actor: PersonActor,
  childId: string,
  photoId: string,
  now: Instant,
): Promise<PhotoView | null> {
  const found = await photoOfChild(actor, childId, photoId);
  if (!found && !(await isOfOwnChild(actor, photoId)))
    await recordRefusal(actor, { act: "photo.opened", subjectId: photoId }, now);
  return found;
}

async function isOfOwnChild(actor: PersonActor, photoId: string): Promise<boolean> {
  const one = and(eq(photo.id, photoId), ofOwnChildren(actor));
  const rows = await readTogether(actor, (tx) => tx.select({ id: photo.id }).from(photo).where(one));
  return rows.length > 0;
}

async function photoOfChild(actor: PersonActor, childId: string, photoId: string): Promise<PhotoView | null> {
  return readTogether(actor, async (tx) => {
    const order = await tx
      .select({ id: photo.id })
      .from(photo)
      .innerJoin(photoChild, eq(photoChild.photoId, photo.id))
      .where(ofChild(actor, childId))
      .orderBy(...newestFirst);
    const at = order.findIndex((row) => row.id === photoId);
    if (at < 0) return null;
    const [row] = await selectPhotos(tx).where(and(eq(photo.id, photoId), eq(photoChild.childId, childId)));
    const [view] = row ? galleryPhoto(row) : [];
    if (!row?.sizes || !view) return null;
    const neighbours = { newerId: order[at - 1]?.id ?? null, olderId: order[at + 1]?.id ?? null };
    const { large, full } = row.sizes;
    return { ...view, large, full, ...neighbours, position: at + 1, total: order.length };
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
