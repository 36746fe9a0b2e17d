import "server-only";
import { eq } from "drizzle-orm";
import { careGroup } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";

/** The group, held: whoever places a child in it waits until the act is through. */
export const holdGroup = async (tx: Transaction, groupId: string) =>
  (await tx.select().from(careGroup).where(eq(careGroup.id, groupId)).for("update"))[0];
