import "server-only";
import { sql } from "drizzle-orm";
import type { PersonActor } from "@/lib/access/actor";
import type { Look } from "@/lib/audit/record-access";
import { recordRefusal } from "@/lib/audit/record-audit";
import { openNoted } from "@/lib/reading/open-noted";
import type { IsNew } from "@/lib/storage/file-answer";
import type { Instant } from "@/lib/time/instant";
import { inWorkedInbox, newsForParents, newsForStaff, ownConversation } from "./policy";

export type OpenedAttachment = {
  key: string;
  contentType: string;
  bytes: number;
  tag: string;
  fileName: string;
  disposition: "inline" | "attachment";
};

type Row = {
  kind: "photo" | "pdf";
  fileName: string;
  bytes: number;
  storageKey: string;
  sha256: string;
  addedBy: string | null;
  childId: string | null;
};
type Request = { id: string; isNew: IsNew };

const tagOf = (id: string, { sha256 }: Row) => `"${id}-${sha256.slice(0, 16)}"`;

/**
 * A file of a message or news that this person may read now, or an own one that is not sent yet; else null, and
 * the attempt is noted. Opening somebody else's is noted with the child its conversation is about, unless the
 * browser only asks whether its copy is still good.
 */
export async function openAttachment(
  actor: PersonActor,
  { id, isNew }: Request,
  now: Instant,
): Promise<OpenedAttachment | null> {
  const row = await openNoted(actor, now, async (tx, note) => {
    const [found] = await tx.execute<Row>(sql`
      select f.kind, f.file_name as "fileName", f.bytes, f.storage_key as "storageKey", f.sha256,
        f.added_by as "addedBy", c.child_id as "childId"
      from attachment f
        left join message m on m.id = f.message_id
        left join conversation c on c.id = m.conversation_id
        left join news n on n.id = f.news_id
      where f.id = ${id}::uuid and (
        (f.message_id is null and f.news_id is null and f.added_by = ${actor.personId})
        or (c.id is not null and (${ownConversation(actor)} or ${inWorkedInbox(actor)}))
        or (n.id is not null and (${newsForParents(actor)} or ${newsForStaff(actor)})))`);
    if (found && isNew(tagOf(id, found))) await note(looksAt(actor, id, found));
    return found;
  });
  if (!row) {
    await recordRefusal(actor, { act: "attachment.opened", subjectId: id }, now);
    return null;
  }
  return {
    key: row.storageKey,
    contentType: row.kind === "pdf" ? "application/pdf" : "image/webp",
    bytes: row.bytes,
    tag: tagOf(id, row),
    fileName: row.fileName,
    disposition: row.kind === "pdf" ? "attachment" : "inline",
  };
}

/** News is for everybody, and what one sent oneself is no secret. */
function looksAt(actor: PersonActor, subjectId: string, { childId, kind, addedBy }: Row): Look[] {
  if (childId === null || addedBy === actor.personId) return [];
  return [{ what: kind === "pdf" ? "document" : "photo", childId, subjectId }];
}
