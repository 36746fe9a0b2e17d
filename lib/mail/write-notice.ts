import "server-only";
import type { notice } from "@/emails/notice";
import { stillToTell } from "@/lib/notify/still-to-tell";
import type { Effect } from "@/lib/outbox/effect";
import { findRecipient } from "./recipient";
import type { Mail } from "./transport";
import { portalLink, writeLetter } from "./write-letter";

type NoticeLetter = ReturnType<typeof notice>;
type Ids = Record<string, string>;

/** The page where its reader finds what it tells of; it may follow from the ids of the event and its child. */
type Path = string | ((subject: Ids, childId: string | null) => string);

/** The only way out for a letter about a family: whoever may not know any more gets none. */
export const noticeWriter =
  (letter: NoticeLetter, path: Path) =>
  async ({ id, payload: { personId } }: Effect<{ personId: string }>): Promise<Mail> => {
    const { subject, childId } = await stillToTell(id);
    const link = portalLink(typeof path === "string" ? path : path(subject, childId));
    return writeLetter(letter, await findRecipient({ personId }), id, { link });
  };
