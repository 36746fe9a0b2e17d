import "server-only";
import { organisation } from "@/db/schema/organisation";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { within } from "@/lib/time/within";

/** Whether the database answers a real query (so it is there, and migrated) within two seconds. */
export async function isDatabaseReady(): Promise<boolean> {
  const asking = inTransaction(system("sign-in"), (tx) =>
    tx.select({ id: organisation.id }).from(organisation).limit(1),
  );
  return within(2_000, asking, "database").then(
    () => true,
    () => false,
  );
}
