import "server-only";
import { eq } from "drizzle-orm";
import { logo } from "@/db/schema/organisation";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";

/** Any logo there ever was, for anybody: letters and papers of before show the one of their day. */
export async function openLogo(sha256: string): Promise<{ sha256: string; size: number } | null> {
  const [row] = await inTransaction(system("sign-in"), (tx) =>
    tx.select({ sha256: logo.sha256, size: logo.size }).from(logo).where(eq(logo.sha256, sha256)),
  );
  return row ?? null;
}
