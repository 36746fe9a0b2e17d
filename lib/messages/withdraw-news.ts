import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { news } from "@/db/schema/news";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { mayPublishNews } from "./policy";
import { newsForm } from "./schema";

/** Parents no longer see it; the daycare keeps it, marked as withdrawn. */
export const withdrawNews = defineAct({
  name: "news.withdrawn",
  by: "person",
  input: newsForm,
  may: inScope,
  about: ({ newsId }) => ({ subjectId: newsId }),
  work: async ({ tx, actor, now }, { newsId }) => {
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
