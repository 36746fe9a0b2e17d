import "server-only";
import { eq } from "drizzle-orm";
import { location } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";

/** The location, held until the act is through: two who change its arrangements at once come one after the other. */
export const holdLocation = async (tx: Transaction, locationId: string) =>
  (await tx.select().from(location).where(eq(location.id, locationId)).for("update"))[0];
