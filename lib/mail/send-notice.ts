import "server-only";
import type { notice } from "@/emails/notice";
import { Dropped } from "@/lib/outbox/dropped";
import type { Effect } from "@/lib/outbox/effect";
import type { NoticeKind, OutboxPayloads } from "@/lib/outbox/kinds";
import { mayStillKnow } from "./may-still-know";
import { findRecipient } from "./recipient";
import { portalLink, sendLetter } from "./send-letter";

type NoticeLetter = ReturnType<typeof notice>;

/** The only way out for a letter about a family: whoever may not know any more gets none. */
export async function sendNotice<Kind extends NoticeKind>(
  kind: Kind,
  letter: NoticeLetter,
  { id, payload }: Effect<OutboxPayloads[Kind]>,
  path: string,
): Promise<void> {
  if (!(await mayStillKnow(kind, payload))) throw new Dropped("nothing to tell, or no longer to this reader");
  const { personId } = payload as { personId: string };
  await sendLetter(letter, await findRecipient({ personId }), id, { link: portalLink(path) });
}
