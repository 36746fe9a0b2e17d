import "server-only";
import type { z } from "zod";
import { news } from "@/db/schema/news";
import type { PersonActor } from "@/lib/access/actor";
import { happened, unrecorded } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import { planEvent } from "@/lib/notice/plan-event";
import type { Instant } from "@/lib/time/instant";
import { attach } from "./attach";
import { mayPublishNews } from "./policy";
import type { publishNewsForm } from "./schema";

/** News for the parents of a location, or of the whole organisation. */
export function publishNews(
  actor: PersonActor,
  input: z.output<typeof publishNewsForm>,
  now: Instant,
): Promise<Outcome<{ newsId: string | null }>> {
  const { locationId, title, body, sendKey } = input;
  const attempt = { act: "news.published", locationId: locationId ?? undefined } as const;
  return runAct<{ newsId: string | null }>({
    actor,
    now,
    attempt,
    conflicts: { news_location_id_location_id_fk: refused("notFound") },
    work: async (tx) => {
      if (!mayPublishNews(actor, locationId)) return refused("notAllowed");
      const own = { publishedAt: now, publishedBy: actor.personId, authorName: actor.firstName, sendKey };
      const [published] = await tx
        .insert(news)
        .values({ locationId, title, body, ...own })
        .onConflictDoNothing({ target: [news.publishedBy, news.sendKey] })
        .returning({ id: news.id });
      // Sent before.
      if (!published) return unrecorded({ newsId: null });
      const newsId = published.id;
      if (!(await attach(tx, actor, input.attachment, [{ newsId }])))
        return refused("attachmentGone", "attachment");
      await planEvent(tx, "news.published", { newsId }, now);
      return happened({ newsId }, { subjectId: newsId });
    },
  });
}
