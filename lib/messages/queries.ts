import "server-only";
import { sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { PersonActor } from "@/lib/access/actor";
import { readCursor } from "./cursor";
import { findUnread, listConversations } from "./list-conversations";
import { ownConversation } from "./policy";
import type { ConversationPage } from "./view";

/** A guardian's conversations about all own children, the latest first. */
export const listOwnConversations = (actor: PersonActor, after?: unknown): Promise<ConversationPage> =>
  readTogether(actor, (tx) =>
    listConversations(tx, actor, "parent", ownConversation(actor), readCursor(after)),
  );

/** For the menu: as many as the list shows as unread. */
export const countOwnUnread = (actor: PersonActor): Promise<number> =>
  readTogether(actor, async (tx) => (await findUnread(tx, actor, "parent", ownConversation(actor))).count);

/** Who else of the family reads what this guardian writes about the child. */
export async function listReadersAlong(actor: PersonActor, childId: string): Promise<string[]> {
  const rows = await readTogether(actor, (tx) =>
    tx.execute<{ name: string }>(sql`select display_name as name from app.daily_guardians(${childId}::uuid)
      where person_id <> ${actor.personId} order by display_name`),
  );
  return rows.map((row) => row.name);
}
