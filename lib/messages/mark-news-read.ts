import "server-only";
import { sql } from "drizzle-orm";
import { newsRead } from "@/db/schema/news";
import { defineAct, inScope } from "@/lib/act/define-act";
import { unrecorded } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { aboutIds, markNoticed } from "@/lib/notice/mark-noticed";
import { newsForParents } from "./policy";
import { newsForm } from "./schema";

/** A parent has had this news on the screen; it leaves the dashboard. */
export const markNewsRead = defineAct({
  name: "news.read",
  by: "person",
  input: newsForm,
  may: inScope,
  about: ({ newsId }) => ({ subjectId: newsId }),
  work: async ({ tx, actor, now }, { newsId }) => {
    const [found] = await tx.execute(
      sql`select n.id from news n where n.id = ${newsId}::uuid and ${newsForParents(actor)}`,
    );
    if (!found) return refused("notFound");
    await tx.insert(newsRead).values({ newsId, personId: actor.personId, readAt: now }).onConflictDoNothing();
    await markNoticed(tx, actor, aboutIds({ newsId }), now);
    return unrecorded(undefined);
  },
});
