import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { child } from "@/db/schema/child";
import { photoChild } from "@/db/schema/photo";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { type Refused, refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import { linkedChildren } from "./linked-children";
import type { OwnPhoto } from "./load-own-photos";
import { type LinkedChild, linkRefusal, standInTheWay } from "./rules";

/**
 * Makes `childIds` the children on the photo, if they are of its location and everybody agreed. Children who left
 * the location long ago cannot be chosen any more, and stay as they were.
 */
export async function setLinks(
  tx: Transaction,
  actor: PersonActor,
  own: OwnPhoto,
  childIds: readonly string[],
  now: Instant,
): Promise<Refused | null> {
  const wanted = [...new Set(childIds)];
  const known = await linkedChildren(tx, own.locationId, [...own.childIds, ...wanted]);
  const added = wanted.filter((id) => !own.childIds.includes(id));
  if (added.some((id) => !known.has(id))) return refused("notFound");
  const children = wanted.flatMap((id) => known.get(id) ?? ([] as LinkedChild[]));
  const refusal = linkRefusal(children);
  if (refusal)
    return refused(refusal, "childIds", { children: await namesOf(tx, standInTheWay(children, refusal)) });
  const dropped = own.childIds.filter((id) => known.has(id) && !wanted.includes(id));
  if (dropped.length > 0)
    await tx
      .delete(photoChild)
      .where(and(eq(photoChild.photoId, own.id), inArray(photoChild.childId, dropped)));
  if (added.length > 0)
    await tx
      .insert(photoChild)
      .values(
        added.map((childId) => ({ photoId: own.id, childId, linkedBy: actor.personId, linkedAt: now })),
      );
  return null;
}

async function namesOf(tx: Transaction, childIds: readonly string[]): Promise<string[]> {
  const rows = await tx
    .select({ name: child.givenName })
    .from(child)
    .where(inArray(child.id, [...childIds]))
    .orderBy(asc(child.givenName));
  return rows.map((row) => row.name);
}
