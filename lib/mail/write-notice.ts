import "server-only";
import type { NoticeKind, OutboxPayloads } from "@/db/schema/outbox-kinds";
import type { notice } from "@/emails/notice";
import { Dropped } from "@/lib/outbox/dropped";
import type { Effect } from "@/lib/outbox/effect";
import { mayStillKnow } from "./may-still-know";
import { findRecipient } from "./recipient";
import type { Mail } from "./transport";
import { portalLink, writeLetter } from "./write-letter";

type NoticeLetter = ReturnType<typeof notice>;

/** The only way out for a letter about a family: whoever may not know any more gets none. */
export async function writeNotice<Kind extends NoticeKind>(
  kind: Kind,
  letter: NoticeLetter,
  { id, payload }: Effect<OutboxPayloads[Kind]>,
  path: string,
): Promise<Mail> {
  if (!(await mayStillKnow(kind, payload))) throw new Dropped("nothing to tell, or no longer to this reader");
  const { personId } = payload as { personId: string };
  return writeLetter(letter, await findRecipient({ personId }), id, { link: portalLink(path) });
}
