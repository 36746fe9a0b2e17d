import "server-only";
import { sql } from "drizzle-orm";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/auth/actor";
import { inWorkedInbox, newsForParents, newsForStaff, ownConversation } from "./policy";

export type OpenedAttachment = {
  key: string;
  contentType: string;
  bytes: number;
  tag: string;
  fileName: string;
  disposition: "inline" | "attachment";
};

type Row = { kind: "photo" | "pdf"; fileName: string; bytes: number; storageKey: string; sha256: string };

/** A file of a message or news that this person may read now, or an own one that is not sent yet; else null. */
export async function openAttachment(actor: PersonActor, id: string): Promise<OpenedAttachment | null> {
  const [row] = await inTransaction(actor, (tx) =>
    tx.execute<Row>(sql`
      select f.kind, f.file_name as "fileName", f.bytes, f.storage_key as "storageKey", f.sha256
      from attachment f
        left join message m on m.id = f.message_id
        left join conversation c on c.id = m.conversation_id
        left join news n on n.id = f.news_id
      where f.id = ${id}::uuid and (
        (f.message_id is null and f.news_id is null and f.added_by = ${actor.personId})
        or (c.id is not null and (${ownConversation(actor)} or ${inWorkedInbox(actor)}))
        or (n.id is not null and (${newsForParents(actor)} or ${newsForStaff(actor)})))`),
  );
  if (!row) return null;
  return {
    key: row.storageKey,
    contentType: row.kind === "pdf" ? "application/pdf" : "image/webp",
    bytes: row.bytes,
    tag: `"${id}-${row.sha256.slice(0, 16)}"`,
    fileName: row.fileName,
    disposition: row.kind === "pdf" ? "attachment" : "inline",
  };
}
