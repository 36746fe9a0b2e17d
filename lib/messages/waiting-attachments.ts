import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { attachment } from "@/db/schema/message";
import type { PersonActor } from "@/lib/access/actor";
import { idField } from "@/lib/validation/fields";
import { mostAttachments } from "./rules";

/** Own files that were put in and not sent yet, as the address of a page without script names them. */
export async function listWaitingAttachments(actor: PersonActor, wanted: string | string[] | undefined) {
  const ids = [wanted ?? []]
    .flat()
    .filter((id) => idField.safeParse(id).success)
    .slice(0, mostAttachments);
  if (ids.length === 0) return [];
  return readTogether(actor, (tx) =>
    tx
      .select({ id: attachment.id, fileName: attachment.fileName, kind: attachment.kind })
      .from(attachment)
      .where(
        and(
          inArray(attachment.id, ids),
          eq(attachment.addedBy, actor.personId),
          isNull(attachment.messageId),
          isNull(attachment.newsId),
        ),
      ),
  );
}
