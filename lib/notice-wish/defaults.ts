import type { NoticeTopic, NoticeWish } from "@/db/schema/change-request";

/** How somebody hears of a topic by mail who never chose. */
export const defaultWishes: Record<NoticeTopic, NoticeWish> = {
  careRequests: "at_once",
  messages: "at_once",
  photos: "at_once",
  news: "at_once",
  documents: "at_once",
  familyData: "at_once",
};
