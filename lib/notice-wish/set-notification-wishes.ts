import "server-only";
import { sql } from "drizzle-orm";
import {
  type NoticeTopic,
  type NoticeWish,
  noticeTopics,
  notificationWish,
} from "@/db/schema/change-request";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { noticeWishesForm } from "./schema";

export type NoticeWishes = Record<NoticeTopic, NoticeWish>;

/** How somebody wants to hear of each topic by mail. One's own choice: nobody has to accept it. */
export const setNotificationWishes = defineAct({
  name: "person.setNotificationWishes",
  by: "person",
  input: noticeWishesForm,
  may: inScope,
  about: (wishes, { personId }) => ({ subjectId: personId, after: wishes }),
  work: async ({ tx, actor: { personId } }, wishes) => {
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
