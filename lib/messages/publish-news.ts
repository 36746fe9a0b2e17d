import "server-only";
import { news } from "@/db/schema/news";
import { defineAct } from "@/lib/act/define-act";
import { type ActResult, happened, unrecorded } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { planEvent } from "@/lib/notice/plan-event";
import { attach } from "./attach";
import { mayPublishNews } from "./policy";
import { publishNewsForm } from "./schema";

/** News for the parents of a location, or of the whole organisation. */
export const publishNews = defineAct({
  name: "news.published",
  by: "person",
  input: publishNewsForm,
  may: (actor, { locationId }) => mayPublishNews(actor, locationId),
  about: ({ locationId }) => ({ locationId: locationId ?? undefined }),
  conflicts: { news_location_id_location_id_fk: refused("notFound") },
  work: async ({ tx, actor, now }, input): Promise<ActResult<{ newsId: string | null }>> => {
    const { locationId, title, body, sendKey } = input;
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
