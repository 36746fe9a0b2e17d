import "server-only";
import { eq } from "drizzle-orm";
import { news } from "@/db/schema/news";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { isUndoable } from "@/lib/act/undo";
import { mayPublishNews } from "./policy";
import { newsForm } from "./schema";

/** Undoes withdrawing: parents see it again where it stood. Nobody gets a second letter. */
export const restoreNews = defineAct({
  name: "news.restored",
  by: "person",
  input: newsForm,
  may: inScope,
  about: ({ newsId }) => ({ subjectId: newsId }),
  work: async ({ tx, actor, now }, { newsId }) => {
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
