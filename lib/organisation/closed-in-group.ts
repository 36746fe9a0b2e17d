import "server-only";
import { and, between, eq } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { groupClosure } from "@/db/schema/group-closure";
import type { Actor } from "@/lib/access/actor";
import type { DayRange } from "@/lib/time/day-range";

/** Whom a group cannot receive on these days, and why. */
export const closedInGroup = (actor: Actor, groupId: string, { from, to }: DayRange) =>
  readTogether(actor, (tx) =>
    tx
      .select({ childId: groupClosure.childId, day: groupClosure.day, reason: groupClosure.reason })
      .from(groupClosure)
      .where(and(eq(groupClosure.groupId, groupId), between(groupClosure.day, from, to)))
      .orderBy(groupClosure.day, groupClosure.childId),
  );
