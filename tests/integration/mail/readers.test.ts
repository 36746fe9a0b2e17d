import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { onlyRow } from "@/db/only-row";
import { account } from "@/db/schema/account";
import { noticeTopics } from "@/db/schema/change-request";
import { guardianship } from "@/db/schema/child";
import { closureDay } from "@/db/schema/organisation";
import { eventKinds, kindsOfLane, noticeKinds, type OutboxKind } from "@/db/schema/outbox-kinds";
import { roleGrant } from "@/db/schema/person";
import { localMail, outbox } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { approveCareRequest } from "@/lib/care-request/approve-care-request";
import { acceptChange } from "@/lib/change-request/accept-change";
import { announceTimes } from "@/lib/contract/announce-times";
import { endContract } from "@/lib/contract/end-contract";
import { drain } from "@/lib/jobs/drain";
import { publishNews } from "@/lib/messages/publish-news";
import { type NoticeWishes, setNotificationWishes } from "@/lib/notice-wish/set-notification-wishes";
import { ruleOf } from "@/lib/notify/event-rules";
import { closeDaysSchema } from "@/lib/organisation/arrangement-schema";
import { closeDays } from "@/lib/organisation/close-days";
import { reopenDay } from "@/lib/organisation/reopen-day";
import { setDayParts } from "@/lib/organisation/set-day-parts";
import { answerOtherGroup } from "@/lib/other-group/answer-other-group";
import { askOtherGroup } from "@/lib/other-group/ask-other-group";
import { publishContract } from "@/lib/papers/publish-contract";
import { announceRate, takeBackRate } from "@/lib/product/announce-rate";
import { earliestRise } from "@/lib/product/announcement";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { asLocalTime } from "@/lib/time/local-time";
import {
  addGuardian,
  asSetUp,
  makeFamily,
  makeOrganisation,
  makePerson,
  makeStaff,
} from "../../support/factories";
import { tellAll } from "../../support/told";
import { ask as askCare, monday } from "../care-request/support";
import { ask as askChange, ofChild } from "../change-request/support";
import { issue } from "../invoicing/support";
import { write } from "../messages/support";

beforeAll(makeOrganisation);

/** A child with two guardians, the manager of its location, and the office. */
async function makeHouse() {
  const family = await makeFamily();
  const other = await makePerson("Thijs");
  await addGuardian(family.child.id, other.id);
  const manager = await makeStaff("manager", family.location.id);
  return { ...family, other, manager, office: await makeStaff("office", null) };
}
type House = Awaited<ReturnType<typeof makeHouse>>;
type Reader = { id: string; accountId: string; email: string };

const changeDiet = (house: House) =>
  askChange(house.parent.actor, ofChild(house.child.id, { diet: "Halal." }));
const asDaily = (topics = noticeTopics) =>
  Object.fromEntries(topics.map((topic) => [topic, "daily"])) as NoticeWishes;
const rowsOf = (kind: OutboxKind, reader: Reader) =>
  asSetUp((tx) =>
    tx
      .select()
      .from(outbox)
      .where(sql`${outbox.kind} = ${kind} and ${outbox.payload}->>'personId' = ${reader.id}`),
  );

async function closeNextMonday({ office, location }: House): Promise<string> {
  const form = { locationId: location.id, startsOn: monday, endsOn: "", name: "Studiedag", tell: "on" };
  orThrow(await closeDays(office.actor, closeDaysSchema.parse(form), now()));
  const rows = await asSetUp((tx) =>
    tx.select({ id: closureDay.id }).from(closureDay).where(eq(closureDay.locationId, location.id)),
  );
  return onlyRow(rows).id;
}

async function announceNext({ office, location: { productId } }: House) {
  const startsOn = earliestRise(today(now()));
  orThrow(await announceRate(office.actor, { productId, startsOn, centsPerHour: 1275 }, now()));
  return { productId, startsOn };
}

async function askSecondGroup({ manager, child, location }: House) {
  const period = { startsOn: today(now()), endsOn: addDays(today(now()), 60), signedOn: null };
  const question = { childId: child.id, groupId: location.groupId, ...period };
  return orThrow(await askOtherGroup(manager.actor, question, now()));
}

/** Each letter that tells of a family: the acts it is about, and to whom it goes. */
const plans: Partial<Record<OutboxKind, (house: House) => Promise<Reader>>> = {
  "mail.care-request-asked": async (house) => {
    await askCare(house.parent.actor, house.child.id);
    return house.manager;
  },
  "mail.care-request-decided": async (house) => {
    const requestId = await askCare(house.parent.actor, house.child.id);
    orThrow(await approveCareRequest(house.manager.actor, { requestId, despiteFull: true }, now()));
    return house.other;
  },
  "mail.care-settled": async (house) => {
    const requestId = await askCare(house.parent.actor, house.child.id);
    orThrow(await approveCareRequest(house.manager.actor, { requestId, despiteFull: true }, now()));
    const ending = { contractId: house.child.contractId, endsOn: addDays(monday, -1), version: 1 };
    orThrow(await endContract(house.office.actor, ending, now()));
    return house.other;
  },
  "mail.change-to-decide": async (house) => {
    await changeDiet(house);
    return house.manager;
  },
  "mail.child-change-asked": async (house) => {
    await changeDiet(house);
    return house.other;
  },
  "mail.change-decided": async (house) => {
    const requestId = await changeDiet(house);
    orThrow(await acceptChange(house.manager.actor, { requestId, overwrite: false }, now()));
    return house.other;
  },
  "mail.message": async (house) => {
    await write(house.manager.actor, { kind: "location", id: house.location.id });
    return house.other;
  },
  "mail.urgent-message": async (house) => {
    await write(house.manager.actor, { kind: "location", id: house.location.id }, { urgent: true });
    return house.other;
  },
  "mail.news": async (house) => {
    const text = { title: "Sint", body: "Op 4 december.", sendKey: crypto.randomUUID(), attachment: [] };
    const news = { ...text, locationId: house.location.id };
    const { newsId } = orThrow(await publishNews(house.manager.actor, news, now()));
    if (!newsId) throw new Error("no news was published");
    return house.other;
  },
  "mail.days-closed": async (house) => {
    await closeNextMonday(house);
    return house.other;
  },
  "mail.day-reopened": async (house) => {
    const closureDayId = await closeNextMonday(house);
    orThrow(await reopenDay(house.office.actor, { closureDayId, whole: false }, now()));
    return house.other;
  },
  "mail.invoice-ready": async (house) => {
    await issue(house.office.actor, house.parent.id);
    return house.parent;
  },
  "mail.other-group-asked": async (house) => {
    await askSecondGroup(house);
    return house.parent;
  },
  "mail.other-group-answered": async (house) => {
    const { consentId } = await askSecondGroup(house);
    orThrow(await answerOtherGroup(house.parent.actor, { consentId, answer: "yes" }, now()));
    return house.manager;
  },
  "mail.document-ready": async (house) => {
    orThrow(await publishContract(house.office.actor, { contractId: house.child.contractId }, now()));
    return house.parent;
  },
  "mail.contract-announced": async (house) => {
    const startsOn = earliestRise(today(now()));
    const locationId = house.location.id;
    const part = { code: "full_day", from: asLocalTime("07:45"), to: asLocalTime("18:00") } as const;
    orThrow(await setDayParts(house.office.actor, { locationId, startsOn, parts: [part] }, now()));
    const input = { locationId, startsOn, contractIds: [house.child.contractId] };
    orThrow(await announceTimes(house.office.actor, input, now()));
    return house.parent;
  },
  "mail.rate-announced": async (house) => {
    await announceNext(house);
    return house.parent;
  },
  "mail.rate-taken-back": async (house) => {
    orThrow(await takeBackRate(house.office.actor, await announceNext(house), now()));
    return house.parent;
  },
  "mail.daily-summary": async (house) => {
    orThrow(await setNotificationWishes(house.other.actor, asDaily(), now()));
    await changeDiet(house);
    return house.other;
  },
};

/** They are about the account itself: whoever holds it gets them, whatever became of the family. */
const ownAccount = [
  "mail.password-reset",
  "mail.invitation",
  "mail.password-changed",
  "mail.email-confirm",
  "mail.email-change-notice",
  "mail.email-changed",
  "mail.email-objected",
  "mail.objection-decided",
  "mail.objection-to-decide",
  "mail.account-siege",
  "mail.alarm-raised",
  "mail.log-in-link",
];
/** A paper stays its payer's after the care has ended, as on the screen. */
const ownPapers = [
  "mail.invoice-ready",
  "mail.document-ready",
  "mail.rate-announced",
  "mail.contract-announced",
  "mail.rate-taken-back",
];

const asWorker = (change: Partial<typeof outbox.$inferInsert>, where: ReturnType<typeof sql>) =>
  inTransaction(system("outbox"), (tx) => tx.update(outbox).set(change).where(where));

const yesterday = addDays(today(now()), -1);
const changes: Record<string, (reader: Reader) => Promise<unknown>> = {
  unlinked: ({ id }) =>
    asSetUp(async (tx) => {
      await tx.update(guardianship).set({ endsOn: yesterday }).where(eq(guardianship.personId, id));
      await tx.update(roleGrant).set({ endsOn: yesterday }).where(eq(roleGrant.personId, id));
    }),
  blocked: ({ id }) =>
    asSetUp(async (tx) => {
      await tx.update(guardianship).set({ blockReason: "Uitspraak" }).where(eq(guardianship.personId, id));
      await tx.update(roleGrant).set({ endsOn: yesterday }).where(eq(roleGrant.personId, id));
    }),
  deactivated: ({ id }) =>
    asSetUp((tx) => tx.update(account).set({ state: "deactivated" }).where(eq(account.personId, id))),
};

/** What one reader gets of one kind, when nothing else is due. */
async function sent(kind: OutboxKind, reader: Reader) {
  await tellAll();
  const row = sql`${outbox.kind} = ${kind} and ${outbox.payload}->>'personId' = ${reader.id} and done_at is null`;
  await asWorker({ doneAt: now() }, sql`done_at is null and not (${row})`);
  await asWorker({ runAt: now() }, row);
  await drain({ until: addMinutes(now(), 1) });
  const rows = await rowsOf(kind, reader);
  const mails = await inTransaction(system("outbox"), (tx) =>
    tx.select().from(localMail).where(eq(localMail.recipient, reader.email)),
  );
  return { mails, rows };
}

describe.each(Object.entries(plans) as [OutboxKind, (house: House) => Promise<Reader>][])(
  "%s",
  (kind, act) => {
    const plan = async (house: House) => {
      const reader = await act(house);
      await tellAll();
      return reader;
    };

    it("reaches a reader who may know", async () => {
      const { mails, rows } = await sent(kind, await plan(await makeHouse()));
      expect(mails).toHaveLength(1);
      expect(rows).toMatchObject([{ lastError: null, deadAt: null, doneAt: expect.any(Date) }]);
    });

    it.each(Object.entries(changes))(
      "is dropped with a reason when its reader was %s since",
      async (how, change) => {
        const reader = await plan(await makeHouse());
        await change(reader);
        const { mails, rows } = await sent(kind, reader);
        const stillGoes = ownPapers.includes(kind) && how !== "deactivated";
        expect(mails).toHaveLength(stillGoes ? 1 : 0);
        expect(rows).toMatchObject([
          { lastError: stillGoes ? null : expect.any(String), deadAt: null, doneAt: expect.any(Date) },
        ]);
      },
    );
  },
);

it("every letter is about the own account or asks whether its reader may still know", () => {
  expect([...ownAccount, ...Object.keys(plans)].sort()).toEqual(kindsOfLane("letters").sort());
  expect([...noticeKinds, "mail.daily-summary"].sort()).toEqual(Object.keys(plans).sort());
  expect(eventKinds.map((kind) => ruleOf(kind).letter).sort()).toEqual([...noticeKinds].sort());
});
