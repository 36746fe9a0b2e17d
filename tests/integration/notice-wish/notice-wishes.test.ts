import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { readNoticeWishes } from "@/lib/notice-wish/queries";
import { type NoticeWishes, setNotificationWishes } from "@/lib/notice-wish/set-notification-wishes";
import { planNotice } from "@/lib/outbox/plan-notice";
import { now } from "@/lib/time/clock";
import { asSetUp, auditRows, makePerson, outboxRows } from "../../support/factories";

const wishes: NoticeWishes = {
  careRequests: "at_once",
  messages: "daily",
  photos: "never",
  news: "at_once",
  documents: "at_once",
  familyData: "at_once",
};
const requestId = "01999999-0000-7000-8000-000000000001";

const tell = (personId: string, topic: keyof NoticeWishes, which = requestId) =>
  asSetUp((tx) =>
    planNotice(tx, topic, {
      kind: "mail.change-decided",
      payload: { requestId: which, personId },
      runAt: now(),
    }),
  );
const planned = async (kind: string, personId: string) =>
  (await outboxRows(kind)).filter((row) => row.payload.personId === personId);

it("keeps the own wishes, with an audit row; the last one counts, sent twice or not", async () => {
  const { actor, id } = await makePerson();
  expect((await readNoticeWishes(actor)).photos).toBe("at_once");
  const outcomes = await Promise.all([1, 2].map(() => setNotificationWishes(actor, wishes, now())));
  for (const outcome of outcomes) orThrow(outcome);
  expect(await readNoticeWishes(actor)).toEqual(wishes);
  const audited = (await auditRows("person.setNotificationWishes")).filter((row) => row.subjectId === id);
  expect(audited).toHaveLength(2);
  const other = await makePerson("Tom");
  expect((await readNoticeWishes(other.actor)).photos).toBe("at_once");
});

it("plans letters as their reader wants: at once, one a day, or none", async () => {
  const { actor, id } = await makePerson();
  orThrow(await setNotificationWishes(actor, wishes, now()));
  await tell(id, "photos");
  expect(await planned("mail.change-decided", id)).toEqual([]);
  await tell(id, "messages");
  await tell(id, "messages", "01999999-0000-7000-8000-000000000002");
  expect(await planned("mail.change-decided", id)).toEqual([]);
  const parts = await planned("daily.part", id);
  expect(parts.map((part) => part.payload.notice)).toEqual(["mail.change-decided", "mail.change-decided"]);
  for (const part of parts) expect(part.runAt.getTime()).toBeGreaterThan(now().getTime());
  await tell(id, "familyData");
  await tell(id, "familyData");
  expect(await planned("mail.change-decided", id)).toHaveLength(1);
});
