import "server-only";
import { readTogether } from "@/db/read-together";
import { organisation } from "@/db/schema/organisation";
import type { Actor } from "@/lib/access/actor";
import { maySetUpOrganisation } from "./policy";

export type BlockedText = { blockedText: string; version: number };

/** The sentence as it is set now, for the screen that changes it; null for who may not, or without organisation. */
export async function readBlockedText(actor: Actor): Promise<BlockedText | null> {
  if (!maySetUpOrganisation(actor)) return null;
  const [row] = await readTogether(actor, (tx) =>
    tx.select({ blockedText: organisation.blockedText, version: organisation.version }).from(organisation),
  );
  return row ?? null;
}
