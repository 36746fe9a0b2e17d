import "server-only";
import { eq } from "drizzle-orm";
import { careGroup } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { mayCloseGroup } from "./policy";

/** The group, where this person may say that it is closed; null for others, as if it were not there. */
export async function findOwnGroup(tx: Transaction, actor: Actor, groupId: string) {
  const [group] = await tx.select().from(careGroup).where(eq(careGroup.id, groupId));
  return group && mayCloseGroup(actor, group.locationId) ? group : null;
}
