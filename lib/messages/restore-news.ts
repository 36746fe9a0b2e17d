import "server-only";
import { eq } from "drizzle-orm";
import { news } from "@/db/schema/news";
import type { PersonActor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import { isUndoable } from "@/lib/act/undo";
import type { Instant } from "@/lib/time/instant";
import { mayPublishNews } from "./policy";

/** Undoes withdrawing: parents see it again where it stood. Nobody gets a second letter. */
export function restoreNews(
  actor: PersonActor,
  { newsId }: { newsId: string },
  now: Instant,
): Promise<Outcome> {
  const attempt = { act: "news.restored", subjectId: newsId } as const;
  return runAct({
    actor,
    now,
    attempt,
    work: async (tx) => {
      const [found] = await tx
        .select({ locationId: news.locationId, withdrawnAt: news.withdrawnAt })
        .from(news)
        .where(eq(news.id, newsId))
        .for("update");
      if (!found || !mayPublishNews(actor, found.locationId)) return refused("notFound");
      if (!found.withdrawnAt) return refused("restoredAlready");
      if (!isUndoable(found.withdrawnAt, now)) return refused("undoTooLate");
      await tx.update(news).set({ withdrawnAt: null, withdrawnBy: null }).where(eq(news.id, newsId));
      return happened(undefined, { locationId: found.locationId ?? undefined });
    },
  });
}
