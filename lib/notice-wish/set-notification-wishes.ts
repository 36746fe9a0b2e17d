import "server-only";
import { sql } from "drizzle-orm";
import {
  type NoticeTopic,
  type NoticeWish,
  noticeTopics,
  notificationWish,
} from "@/db/schema/change-request";
import type { PersonActor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import type { Outcome } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";

export type NoticeWishes = Record<NoticeTopic, NoticeWish>;

/** How somebody wants to hear of each topic by mail. One's own choice: nobody has to accept it. */
export function setNotificationWishes(
  actor: PersonActor,
  wishes: NoticeWishes,
  now: Instant,
): Promise<Outcome> {
  const { personId } = actor;
  const attempt = { act: "person.setNotificationWishes", subjectId: personId, after: wishes } as const;
  return runAct({
    actor,
    now,
    attempt,
    work: async (tx) => {
      await tx
        .insert(notificationWish)
        .values(noticeTopics.map((topic) => ({ personId, topic, wish: wishes[topic] })))
        .onConflictDoUpdate({
          target: [notificationWish.personId, notificationWish.topic],
          set: { wish: sql`excluded.wish` },
        });
      return happened(undefined, {});
    },
  });
}
