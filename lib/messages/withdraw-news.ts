import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { news } from "@/db/schema/news";
import type { PersonActor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { mayPublishNews } from "./policy";

/** Parents no longer see it; the daycare keeps it, marked as withdrawn. */
export function withdrawNews(
  actor: PersonActor,
  { newsId }: { newsId: string },
  now: Instant,
): Promise<Outcome> {
  const attempt = { act: "news.withdrawn", subjectId: newsId } as const;
  return runAct({
    actor,
    now,
    attempt,
    work: async (tx) => {
      const [found] = await tx.select({ locationId: news.locationId }).from(news).where(eq(news.id, newsId));
      if (!found || !mayPublishNews(actor, found.locationId)) return refused("notFound");
      const withdrawn = await tx
        .update(news)
        .set({ withdrawnAt: now, withdrawnBy: actor.personId })
        .where(and(eq(news.id, newsId), isNull(news.withdrawnAt)))
        .returning({ id: news.id });
      if (withdrawn.length === 0) return refused("withdrawnNews");
      return happened(undefined, { locationId: found.locationId ?? undefined });
    },
  });
}
