import "server-only";
import { inArray } from "drizzle-orm";
import { logo, termsEdition } from "@/db/schema/organisation";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { storage } from "@/lib/storage/storage";
import { addDaysTo, type Instant, isBefore } from "@/lib/time/instant";
import { houseFolder, logoKey } from "./logo-file";

const hashOf = (key: string) => /logos\/([0-9a-f]{64})\.png$/.exec(key)?.[1];

/** A file of the organisation that no row names goes a day later: an edition taken back, or a logo that was refused. */
export async function tidyHouseFiles(now: Instant): Promise<void> {
  const dayAgo = addDaysTo(now, -1);
  const old: string[] = [];
  for await (const { key, modifiedAt } of storage().list(houseFolder))
    if (isBefore(modifiedAt, dayAgo)) old.push(key);
  if (old.length === 0) return;
  const hashes = old.flatMap((key) => hashOf(key) ?? []);
  const [logos, editions] = await inTransaction(system("housekeeping"), (tx) =>
    Promise.all([
      tx.select({ sha256: logo.sha256 }).from(logo).where(inArray(logo.sha256, hashes)),
      tx
        .select({ key: termsEdition.storageKey })
        .from(termsEdition)
        .where(inArray(termsEdition.storageKey, old)),
    ]),
  );
  const named = new Set([...logos.map(({ sha256 }) => logoKey(sha256)), ...editions.map(({ key }) => key)]);
  for (const key of old) if (!named.has(key)) await storage().delete(key);
}
