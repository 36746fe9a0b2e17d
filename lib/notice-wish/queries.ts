import "server-only";
import { readTogether } from "@/db/read-together";
import { noticeTopics, notificationWish } from "@/db/schema/change-request";
import type { PersonActor } from "@/lib/access/actor";
import { defaultWishes } from "./defaults";
import { ownWishes } from "./policy";
import type { NoticeWishes } from "./set-notification-wishes";

/** The own wishes; a topic never chosen has its default. */
export async function readNoticeWishes(actor: PersonActor): Promise<NoticeWishes> {
  const rows = await readTogether(actor, (tx) =>
    tx
      .select({ topic: notificationWish.topic, wish: notificationWish.wish })
      .from(notificationWish)
      .where(ownWishes(actor)),
  );
  const chosen = new Map(rows.map(({ topic, wish }) => [topic, wish]));
  return Object.fromEntries(
    noticeTopics.map((topic) => [topic, chosen.get(topic) ?? defaultWishes[topic]]),
  ) as NoticeWishes;
}
