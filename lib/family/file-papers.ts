import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { papersShown } from "@/lib/documents/policy";
import { documentsShown } from "@/lib/family-document/policy";

/** How many papers there are of a child that this desk may see: in its file, and issued by the daycare. */
export async function countPapers(tx: Transaction, actor: PersonActor, childId: string) {
  const [count] = await tx.execute<{ filed: number; issued: number }>(sql`
    select
      (select count(*)::int from family_document where child_id = ${childId}::uuid and removed_at is null
        and ${documentsShown(actor)}) as filed,
      (select count(*)::int from document where child_ids @> array[${childId}::uuid] and ${papersShown(actor)}
        and not exists (select 1 from document newer where newer.replaces_id = document.id)) as issued`);
  return count ?? { filed: 0, issued: 0 };
}
