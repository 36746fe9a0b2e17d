import "server-only";
import { inArray } from "drizzle-orm";
import { location } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";

export const allThere = async (tx: Transaction, ids: readonly string[]) =>
  (
    await tx
      .select({ id: location.id })
      .from(location)
      .where(inArray(location.id, [...ids]))
  ).length === new Set(ids).size;
