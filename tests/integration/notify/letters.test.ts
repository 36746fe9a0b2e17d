import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type NoticeTopic, type NoticeWish, noticeTopics } from "@/db/schema/change-request";
import { notification } from "@/db/schema/notification";
import { inTransaction } from "@/db/transaction";
import { orThrow } from "@/lib/act/outcome";
import { rejectCareRequest } from "@/lib/care-request/reject-care-request";
import { restoreCareRequest } from "@/lib/care-request/restore-care-request";
import { withdrawCareRequest } from "@/lib/care-request/withdraw-care-request";
import { openDocument } from "@/lib/documents/open-document";
import { markNewsRead } from "@/lib/messages/mark-news-read";
import { markRead } from "@/lib/messages/mark-read";
import { publishNews } from "@/lib/messages/publish-news";
import { recallMessage } from "@/lib/messages/recall-message";
import { seeRequests } from "@/lib/notice/see-requests";
import { defaultWishes } from "@/lib/notice-wish/defaults";
import { setNotificationWishes } from "@/lib/notice-wish/set-notification-wishes";
import { publishContract } from "@/lib/papers/publish-contract";
import { now } from "@/lib/time/clock";
import { minutesBetween } from "@/lib/time/instant";
import { makeOrganisation, makeStaff } from "../../support/factories";
import { letPass, lettersAbout, mailTo, notificationsAbout } from "../../support/told";
import { ask } from "../care-request/support";
import { answer, type House, makeHouse, write } from "../messages/support";

beforeAll(makeOrganisation);

const toChild = ({ child }: House) => ({ kind: "child", id: child.id }) as const;
const news = (house: House) =>
  publishNews(
    house.manager.actor,
    {
      locationId: house.location.id,
      title: "Sint",
      body: "Op 4 december.",
      sendKey: crypto.randomUUID(),
      attachment: [],
    },
    now(),
  ).then((outcome) => ({ newsId: String(orThrow(outcome).newsId) }));
const wish = ({ parent }: House, topic: NoticeTopic, how: NoticeWish) =>
  setNotificationWishes(parent.actor, { ...defaultWishes, [topic]: how }, now()).then(orThrow);
/** Whole minutes between what happened and its letter. */
const waits = async (...asked: Parameters<typeof lettersAbout>) => {
  const [happened] = await notificationsAbout(asked[1]);
  return (await lettersAbout(...asked)).map(({ runAt }) =>
    minutesBetween(happened?.happenedAt ?? now(), runAt),
  );
};

describe("a letter", () => {
  it("waits five minutes, an urgent one not at all", async () => {
    const house = await makeHouse();
    const { parent, carer } = house;
    const [conversationId = ""] = (await write(carer.actor, toChild(house))).conversationIds;
    expect(await waits("mail.message", { conversationId })).toEqual([5, 5]);
    expect(await mailTo(parent.email)).toEqual([]);
    const urgent = (await write(carer.actor, toChild(house), { urgent: true })).conversationIds;
    expect(await waits("mail.urgent-message", { conversationId: urgent[0] ?? "" })).toEqual([0, 0]);
    expect(await mailTo(parent.email)).toHaveLength(1);
    await letPass(5);
    expect(await mailTo(parent.email)).toHaveLength(2);
  });

  /** What somebody opens in the portal before the letter leaves. */
  const openings: Record<string, (house: House) => Promise<unknown>> = {
    "the notification": async (house) => {
      await news(house).then(notificationsAbout);
      return inTransaction(house.parent.actor, (tx) => tx.update(notification).set({ readAt: now() }));
    },
    "the conversation": async (house) => {
      const [conversationId = ""] = (await write(house.carer.actor, toChild(house))).conversationIds;
      await notificationsAbout({ conversationId });
      return markRead(house.parent.actor, { conversationId, side: "parent", seen: 1 }, now());
    },
    "the conversation, by an answer": async (house) => {
      const [conversationId = ""] = (await write(house.carer.actor, toChild(house))).conversationIds;
      await notificationsAbout({ conversationId });
      return answer(house.parent.actor, conversationId, "parent", { seen: 1 });
    },
    "the news": async (house) => {
      const { newsId } = await news(house);
      await notificationsAbout({ newsId });
      return markNewsRead(house.parent.actor, { newsId }, now());
    },
    "the news, before it was told": async (house) =>
      markNewsRead(house.parent.actor, await news(house), now()),
    "the paper": async (house) => {
      const { office, child, parent } = house;
      const published = await publishContract(office.actor, { contractId: child.contractId }, now());
      const { documentId } = orThrow(published);
      await notificationsAbout({ documentId });
      return openDocument(parent.actor, documentId, now());
    },
  };

  it.each(Object.entries(openings))("is not needed by whoever opened %s meanwhile", async (_, open) => {
    const house = await makeHouse();
    await open(house);
    await letPass(15);
    expect(await mailTo(house.parent.email)).toEqual([]);
  });

  it("that was dropped with a message that was taken back does not stand for the next message", async () => {
    const house = await makeHouse();
    const { parent, carer } = house;
    const [conversationId = ""] = (await write(carer.actor, toChild(house))).conversationIds;
    const [told] = await notificationsAbout({ conversationId });
    const messageId = told?.subject.messageId ?? "";
    orThrow(await recallMessage(carer.actor, { messageId }, now()));
    await letPass(15);
    expect(await mailTo(parent.email)).toEqual([]);
    await answer(carer.actor, conversationId, "staff", { seen: 1 });
    await notificationsAbout({ conversationId });
    await letPass(15);
    expect(await mailTo(parent.email)).toHaveLength(1);
  });

  it("that something waits is not needed once it was answered", async () => {
    const house = await makeHouse();
    const requestId = await ask(house.parent.actor, house.child.id);
    expect(await lettersAbout("mail.care-request-asked", { requestId })).toHaveLength(1);
    orThrow(await rejectCareRequest(house.manager.actor, { requestId, reason: "Vol." }, now()));
    await letPass(15);
    expect(await mailTo(house.manager.email)).toEqual([]);
  });

  it("that something waits is not needed by whoever saw it in the list meanwhile, only by the others", async () => {
    const house = await makeHouse();
    const requestId = await ask(house.parent.actor, house.child.id);
    const other = await makeStaff("manager", house.location.id);
    expect(await lettersAbout("mail.care-request-asked", { requestId })).toHaveLength(2);
    await seeRequests(house.manager.actor, [{ id: randomUUID() }], now());
    await seeRequests(other.actor, [{ id: randomUUID() }, { id: requestId }], now());
    await letPass(15);
    expect(await mailTo(house.manager.email)).toHaveLength(1);
    expect(await mailTo(other.email)).toEqual([]);
  });

  describe("about what was withdrawn and put back", () => {
    const withdraw = ({ parent }: House, requestId: string) =>
      withdrawCareRequest(parent.actor, { requestId }, now()).then(orThrow);
    const restore = ({ parent }: House, requestId: string) =>
      restoreCareRequest(parent.actor, { requestId }, now()).then(orThrow);
    const asked = async () => {
      const house = await makeHouse();
      const requestId = await ask(house.parent.actor, house.child.id);
      await notificationsAbout({ requestId });
      const letters = async () => {
        await notificationsAbout({ requestId });
        await letPass(15);
        return (await mailTo(house.manager.email)).length;
      };
      return { house, requestId, letters };
    };

    it("is one when both come before it leaves", async () => {
      const { house, requestId, letters } = await asked();
      await withdraw(house, requestId);
      await restore(house, requestId);
      expect(await letters()).toBe(1);
    });

    it("is one when the first was dropped, since it stood withdrawn", async () => {
      const { house, requestId, letters } = await asked();
      await withdraw(house, requestId);
      expect(await letters()).toBe(0);
      await restore(house, requestId);
      expect(await letters()).toBe(1);
    });

    it("is not sent a second time while the first is unread", async () => {
      const { house, requestId, letters } = await asked();
      expect(await letters()).toBe(1);
      await withdraw(house, requestId);
      await restore(house, requestId);
      expect(await letters()).toBe(1);
    });

    it("comes again to whoever looked at it before", async () => {
      const { house, requestId, letters } = await asked();
      expect(await letters()).toBe(1);
      await seeRequests(house.manager.actor, [{ id: requestId }], now());
      await withdraw(house, requestId);
      await restore(house, requestId);
      expect(await letters()).toBe(2);
    });
  });
});

describe("of one kind about one child", () => {
  it("letters within ten minutes are one, which waits for the last of them", async () => {
    const house = await makeHouse();
    const first = (await write(house.carer.actor, toChild(house))).conversationIds[0] ?? "";
    const [letter] = await lettersAbout("mail.message", { conversationId: first });
    await letPass(4);
    const second = (await write(house.carer.actor, toChild(house))).conversationIds[0] ?? "";
    const both = await lettersAbout("mail.message", { conversationId: second });
    expect(both.map(({ id }) => id)).toContain(letter?.id);
    const own = both.find(({ id }) => id === letter?.id);
    expect(minutesBetween(now(), own?.runAt ?? now())).toBe(4);
    await letPass(4);
    expect(await mailTo(house.parent.email)).toEqual([]);
    await letPass(1);
    expect(await mailTo(house.parent.email)).toHaveLength(1);
  });

  it("what comes later is a letter of its own, and so is another kind", async () => {
    const house = await makeHouse();
    await news(house).then(notificationsAbout);
    await write(house.carer.actor, toChild(house));
    await letPass(11);
    await news(house).then(notificationsAbout);
    await letPass(5);
    expect(await mailTo(house.parent.email)).toHaveLength(3);
  });
});

describe("whoever wishes", () => {
  it("one letter a day gets each notification in one summary, and none again the next day", async () => {
    const house = await makeHouse();
    await wish(house, "news", "daily");
    const first = await news(house);
    const second = await news(house);
    const summaries = await Promise.all(
      [first, second].map((one) => lettersAbout("mail.daily-summary", one)),
    );
    expect(new Set(summaries.flat().map(({ id }) => id)).size).toBe(1);
    await letPass(24 * 60);
    expect(await mailTo(house.parent.email)).toHaveLength(1);
    const third = await news(house);
    const [next] = await lettersAbout("mail.daily-summary", third);
    expect(next?.id).not.toBe(summaries[0]?.[0]?.id);
    orThrow(await markNewsRead(house.parent.actor, third, now()));
    await letPass(48 * 60);
    expect(await mailTo(house.parent.email)).toHaveLength(1);
  });

  it("no letter has the notification all the same; what is urgent is written", async () => {
    const house = await makeHouse();
    const { parent, carer } = house;
    const never = Object.fromEntries(noticeTopics.map((topic) => [topic, "never"])) as typeof defaultWishes;
    orThrow(await setNotificationWishes(parent.actor, never, now()));
    const { newsId } = await news(house);
    expect((await notificationsAbout({ newsId })).map(({ personId }) => personId)).toContain(parent.id);
    await letPass(15);
    expect(await mailTo(parent.email)).toEqual([]);
    await write(carer.actor, toChild(house), { urgent: true });
    expect(await mailTo(parent.email)).toHaveLength(1);
  });

  it("no letter about requests hears of those that wait for an answer at work", async () => {
    const house = await makeHouse();
    const manager = await makeStaff("manager", house.location.id, "Karin");
    const never = { ...defaultWishes, careRequests: "never" } as const;
    orThrow(await setNotificationWishes(manager.actor, never, now()));
    const requestId = await ask(house.parent.actor, house.child.id);
    const letters = await lettersAbout("mail.care-request-asked", { requestId });
    expect(letters.map(({ addressee }) => addressee)).toContain(manager.id);
  });
});
