import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { child } from "@/db/schema/child";
import { portrait } from "@/db/schema/portrait";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { worksWithChild } from "@/lib/access/reach";
import { recordRefusal } from "@/lib/audit/record-audit";
import { fullName } from "@/lib/names/full-name";
import type { Instant } from "@/lib/time/instant";
import { idField } from "@/lib/validation/fields";
import { maySetPortraits, portraitAllowed, portraitsShown } from "./policy";

export type PortraitDesk = {
  child: { id: string; givenName: string; fullName: string };
  /** The parents said yes. Without it nothing is shown, not even that there is one. */
  allowed: boolean;
  present: string | null;
  /** The one before, to be put back. */
  former: { id: string; until: Instant } | null;
};

/** For who sets a portrait: the one that stands, and the one before it. Out of reach is null, and noted. */
export async function openPortraitDesk(
  actor: PersonActor,
  childId: string,
  now: Instant,
): Promise<PortraitDesk | null> {
  if (!idField.safeParse(childId).success) return null;
  const found = maySetPortraits(actor)
    ? await readTogether(actor, (tx) => readDesk(tx, actor, childId))
    : null;
  if (!found) await recordRefusal(actor, { act: "portrait.opened", childIds: [childId] }, now);
  return found;
}

async function readDesk(tx: Transaction, actor: PersonActor, childId: string): Promise<PortraitDesk | null> {
  const [kid] = await tx
    .select({
      ...{ id: child.id, givenName: child.givenName, namePrefix: child.namePrefix },
      ...{ familyName: child.familyName, allowed: portraitAllowed(sql`${childId}::uuid`) },
    })
    .from(child)
    .where(and(eq(child.id, childId), worksWithChild(actor, sql`${childId}::uuid`)));
  if (!kid) return null;
  const rows = await tx
    .select({ id: portrait.id, removedAt: portrait.removedAt })
    .from(portrait)
    .where(and(eq(portrait.childId, childId), portraitsShown(actor)))
    .orderBy(desc(portrait.removedAt));
  const former = rows.find(({ removedAt }) => removedAt !== null);
  return {
    child: { id: kid.id, givenName: kid.givenName, fullName: fullName(kid) },
    allowed: kid.allowed,
    present: rows.find(({ removedAt }) => removedAt === null)?.id ?? null,
    former: former?.removedAt ? { id: former.id, until: former.removedAt } : null,
  };
}
