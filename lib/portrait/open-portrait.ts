import "server-only";
import { and, eq } from "drizzle-orm";
import { type PortraitSize, portrait } from "@/db/schema/portrait";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { recordRefusal } from "@/lib/audit/record-audit";
import type { AnswerableFile } from "@/lib/storage/file-answer";
import type { Instant } from "@/lib/time/instant";
import { portraitKey } from "./keys";
import { portraitsShown } from "./policy";

type Request = { portraitId: string; size: PortraitSize };

/**
 * The picture, if this person may see it now and the parents allow it; null exactly as if there were none. Like the
 * small pictures of an overview it is not noted, since it stands beside a name all day; an attempt out of reach is.
 */
export async function openPortrait(
  actor: PersonActor,
  { portraitId, size }: Request,
  now: Instant,
): Promise<AnswerableFile | null> {
  const [found] = await inTransaction(actor, (tx) =>
    tx
      .select()
      .from(portrait)
      .where(and(eq(portrait.id, portraitId), portraitsShown(actor))),
  );
  if (!found) {
    await recordRefusal(actor, { act: "portrait.opened", subjectId: portraitId }, now);
    return null;
  }
  return {
    key: portraitKey(found.key, size),
    contentType: "image/webp",
    bytes: size === "small" ? found.smallBytes : found.largeBytes,
    tag: `"${portraitId}-${size}"`,
    fileName: "portret.webp",
    disposition: "inline",
  };
}
