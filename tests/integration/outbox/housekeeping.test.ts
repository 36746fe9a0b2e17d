import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { mailing } from "@/db/schema/message";
import { notification, notificationDelivery } from "@/db/schema/notification";
import { accessLog, audit, localMail } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { housekeeping } from "@/lib/jobs/housekeeping";
import { addDaysTo } from "@/lib/time/instant";
import { asSetUp, makePerson, makeStaff } from "../../support/factories";

const now = new Date("2026-11-20T10:00:00Z");
const ago = (days: number) => addDaysTo(now, -days);

const letterOf = (days: number) => ({
  idempotencyKey: randomUUID(),
  recipient: "eva@example.test",
  subject: `${days}`,
  html: "",
  text: "",
  sentAt: ago(days),
});

const mailingOf = (sentBy: string, days: number) => ({
  subject: `${days}`,
  kind: "office" as const,
  inboxName: "",
  audienceName: "Vlinders",
  sentBy,
  senderName: "Ingrid",
  sentAt: ago(days),
  sendKey: randomUUID(),
});

const toldOf = (personId: string, days: number) => ({
  eventId: randomUUID(),
  kind: "news.published" as const,
  subject: { days: `${days}` },
  personId,
  topic: "news" as const,
  happenedAt: ago(days),
});

const audited = (days: number) => ({
  at: ago(days),
  actorJob: "set-up",
  act: `old-${days}`,
  outcome: "done" as const,
});

it("lets letters and the audit go after their term, and not a day sooner", async () => {
  const reader = await makePerson();
  await inTransaction(system("outbox"), (tx) => tx.insert(localMail).values([letterOf(91), letterOf(89)]));
  await inTransaction(system("outbox"), async (tx) => {
    const told = [91, 89].map((days) => toldOf(reader.id, days));
    for (const { id } of await tx.insert(notification).values(told).returning())
      await tx
        .insert(notificationDelivery)
        .values({ notificationId: id, channel: "mail", letterId: randomUUID() });
  });
  await asSetUp((tx) => tx.insert(audit).values([audited(732), audited(730)]));
  await inTransaction(reader.actor, (tx) =>
    tx
      .insert(accessLog)
      .values([732, 730].map((days) => ({ at: ago(days), personId: reader.id, what: "family" as const }))),
  );
  const sender = await makeStaff("office", null);
  await inTransaction(sender.actor, (tx) =>
    tx.insert(mailing).values([732, 730].map((days) => mailingOf(sender.id, days))),
  );

  await housekeeping(now);

  const left = await inTransaction(system("housekeeping"), async (tx) => ({
    letters: (await tx.select().from(localMail)).map((letter) => letter.subject),
    told: (await tx.select().from(notification)).map((row) => row.subject.days),
    acts: (await tx.select().from(audit)).map((row) => row.act).filter((act) => act.startsWith("old-")),
    mailings: (await tx.select().from(mailing)).map((row) => row.subject),
    looks: (await tx.select().from(accessLog)).map((row) => row.at),
  }));
  const kept = { letters: ["89"], told: ["89"], acts: ["old-730"] };
  expect(left).toEqual({ ...kept, mailings: ["730"], looks: [ago(730)] });
  const hung = inTransaction(system("outbox"), (tx) => tx.select().from(notificationDelivery));
  expect(await hung).toHaveLength(1);
});
