import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { holdLock } from "@/db/hold-lock";
import { portrait } from "@/db/schema/portrait";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { worksWithChild } from "@/lib/access/reach";
import { portraitAllowed } from "./policy";

/** A portrait of a child this person works with, locked with all others of that child; hidden ones are not there. */
export async function findPortrait(tx: Transaction, actor: Actor, portraitId: string) {
  const { childId } = portrait;
  const within = and(
    eq(portrait.id, portraitId),
    worksWithChild(actor, sql`${childId}`),
    portraitAllowed(sql`${childId}`),
  );
  const [found] = await tx.select({ childId }).from(portrait).where(within);
  if (!found) return null;
  await holdLock(tx, `portrait ${found.childId}`);
  const [row] = await tx.select().from(portrait).where(within);
  return row ?? null;
}
