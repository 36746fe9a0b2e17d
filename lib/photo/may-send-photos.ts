import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { recordRefusal } from "@/lib/audit/record-audit";
import type { Instant } from "@/lib/time/instant";
import { mayAddPhotos, mayAddPhotosAt } from "./policy";

/**
 * Asked before a byte of a photo is read; a no is noted. A form names its location only inside its body, so
 * without one this says whether there is any.
 */
export async function maySendPhotos(
  actor: PersonActor,
  locationId: string | null,
  now: Instant,
): Promise<boolean> {
  const may = locationId === null ? mayAddPhotos(actor) : mayAddPhotosAt(actor, locationId);
  if (!may) await recordRefusal(actor, { act: "photo.added", locationId: locationId ?? undefined }, now);
  return may;
}
