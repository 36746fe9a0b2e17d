import { expect, it } from "vitest";
import { noticeTopics } from "@/db/schema/change-request";
import { orThrow } from "@/lib/act/outcome";
import { defaultWishes } from "@/lib/notice-wish/defaults";
import { readNoticeWishes } from "@/lib/notice-wish/queries";
import { type NoticeWishes, setNotificationWishes } from "@/lib/notice-wish/set-notification-wishes";
import { now } from "@/lib/time/clock";
import { auditRows, makePerson } from "../../support/factories";

const wishes: NoticeWishes = {
  careRequests: "at_once",
  messages: "daily",
  photos: "never",
  news: "at_once",
  documents: "at_once",
  familyData: "at_once",
};

it("keeps the own wishes, with an audit row; the last one counts, sent twice or not", async () => {
  const { actor, id } = await makePerson();
  expect(await readNoticeWishes(actor)).toEqual(defaultWishes);
  const outcomes = await Promise.all([1, 2].map(() => setNotificationWishes(actor, wishes, now())));
  for (const outcome of outcomes) orThrow(outcome);
  expect(await readNoticeWishes(actor)).toEqual(wishes);
  const audited = (await auditRows("person.setNotificationWishes")).filter((row) => row.subjectId === id);
  expect(audited).toHaveLength(2);
  const other = await makePerson("Tom");
  expect((await readNoticeWishes(other.actor)).photos).toBe("at_once");
});

it("has a default for every topic", () => {
  expect(Object.keys(defaultWishes).sort()).toEqual([...noticeTopics].sort());
});
