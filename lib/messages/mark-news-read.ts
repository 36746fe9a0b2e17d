import "server-only";
import { sql } from "drizzle-orm";
import { newsRead } from "@/db/schema/news";
import type { PersonActor } from "@/lib/access/actor";
import { unrecorded } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import { aboutIds, markNoticed } from "@/lib/notice/mark-noticed";
import type { Instant } from "@/lib/time/instant";
import { newsForParents } from "./policy";

/** A parent has had this news on the screen; it leaves the dashboard. */
export function markNewsRead(
  actor: PersonActor,
  { newsId }: { newsId: string },
  now: Instant,
): Promise<Outcome> {
  return runAct({
    actor,
    now,
    attempt: { act: "news.read", subjectId: newsId },
    work: async (tx) => {
      const [found] = await tx.execute(
        sql`select n.id from news n where n.id = ${newsId}::uuid and ${newsForParents(actor)}`,
      );
      if (!found) return refused("notFound");
      await tx
        .insert(newsRead)
        .values({ newsId, personId: actor.personId, readAt: now })
        .onConflictDoNothing();
      await markNoticed(tx, actor, aboutIds({ newsId }), now);
      return unrecorded(undefined);
    },
  });
}
