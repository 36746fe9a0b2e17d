import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { child } from "@/db/schema/child";
import { placement } from "@/db/schema/contract";
import { careGroup } from "@/db/schema/organisation";
import type { PersonActor } from "@/lib/access/actor";
import type { CareDay } from "@/lib/time/care-day";
import { idField } from "@/lib/validation/fields";
import { placedAtOwn } from "./policy";

/** Names for the form of an entry; ids from the address that are out of reach are simply not there. */
export function chosenChildren(actor: PersonActor, wanted: readonly string[], day: CareDay) {
  const ids = wanted.filter((id) => idField.safeParse(id).success).slice(0, 40);
  if (ids.length === 0) return Promise.resolve([]);
  return readTogether(actor, (tx) =>
    tx
      .selectDistinct({ id: child.id, givenName: child.givenName })
      .from(placement)
      .innerJoin(careGroup, eq(careGroup.id, placement.groupId))
      .innerJoin(child, eq(child.id, placement.childId))
      .where(and(inArray(placement.childId, ids), placedAtOwn(actor, day)))
      .orderBy(asc(child.givenName), asc(child.id)),
  );
}
