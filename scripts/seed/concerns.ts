import { randomBytes } from "node:crypto";
import { and, desc, eq, isNull } from "drizzle-orm";
import { emailSwitch } from "@/db/schema/email-switch";
import type { OutboxKind, OutboxPayloads } from "@/db/schema/outbox-kinds";
import { outbox } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { hashOf } from "@/lib/access/session-token";
import { objectToEmail, switchEmail } from "@/lib/account/email/email-switch";
import { alarmTerms } from "@/lib/account/settings";
import { orThrow } from "@/lib/act/outcome";
import { raiseAlarm } from "@/lib/act/raise-alarm";
import { answerAlarm } from "@/lib/alarm/answer-alarm";
import { listAlarms } from "@/lib/alarm/queries";
import { setAlarmReceivers } from "@/lib/alarm/set-alarm-receivers";
import { maxAttempts } from "@/lib/jobs/settle";
import { telling } from "@/lib/notify/tell";
import { readingLimits } from "@/lib/reading/limits";
import { addMinutes } from "@/lib/time/instant";
import type { Calendar } from "./calendar";
import type { Adult, Family } from "./families";
import { perform } from "./perform";
import type { Team } from "./staff";

const worker = system("outbox");

/** What asks for a person's eye: two alarms and one of last week, an account on hold, an e-mail that went nowhere. */
export async function raiseConcerns(families: readonly Family[], team: Team, calendar: Calendar) {
  const adultOf = (key: string) => families.find((family) => family.key === key)?.adults[0];
  await chooseWhoIsTold(team, calendar);
  await raiseAlarms(team, calendar, adultOf("hermans"));
  const switched = adultOf("coppens");
  if (switched) await objectToAnAddress(switched, calendar);
  await failALetter(calendar);
}

/** Of guessing at passwords the office is told beside the administrator: it is there when the owner calls. */
async function chooseWhoIsTold({ rachid, ingrid }: Team, calendar: Calendar) {
  const person = [rachid.actor.personId, ingrid.actor.personId];
  const input = { kind: "account-siege" as const, person, before: "" };
  await perform(setAlarmReceivers, rachid.actor, input, calendar.at(-30, "09:20"));
}

async function raiseAlarms({ rachid, femke }: Team, calendar: Calendar, besieged: Adult | undefined) {
  const sprayed = calendar.at(-6, "23:40");
  await inTransaction(worker, (tx) =>
    raiseAlarm(tx, {
      kind: "log-in-spray",
      subject: "everywhere",
      facts: { accounts: 112, minutes: alarmTerms.sprayMinutes },
      at: sprayed,
    }),
  );
  const [spray] = (await listAlarms(rachid.actor)).open;
  const note = "Adressen in de lijst van een gelekte webwinkel. Niemand kwam binnen; het netwerk is gemeld.";
  if (spray) orThrow(await answerAlarm(rachid.actor, { alarmId: spray.id, note }, calendar.at(-5, "08:50")));
  const { personId } = femke.actor;
  await inTransaction(worker, async (tx) => {
    const facts = { personId, opened: 47, limit: readingLimits.carer.children.hour, minutes: 60 };
    await raiseAlarm(tx, { kind: "bulk-reading", subject: personId, facts, at: calendar.at(-1, "16:20") });
    if (!besieged) return;
    const { accountId } = besieged;
    const siege = { accountId, tries: alarmTerms.missesInARow };
    await raiseAlarm(tx, {
      kind: "account-siege",
      subject: accountId,
      facts: siege,
      at: calendar.at(-2, "03:10"),
    });
  });
}

/** As the owner would, by a link as it stands in the letter to the old mailbox. */
async function objectToAnAddress({ accountId, email }: Adult, calendar: Calendar) {
  const at = calendar.at(-1, "22:15");
  const newEmail = `post.${email}`;
  const token = randomBytes(32).toString("base64url");
  await inTransaction(system("sign-in"), (tx) =>
    switchEmail(tx, { accountId, oldEmail: email, newEmail }, at),
  );
  await inTransaction(worker, (tx) =>
    tx
      .update(emailSwitch)
      .set({ oldTokenHash: hashOf(token) })
      .where(eq(emailSwitch.accountId, accountId)),
  );
  orThrow(await objectToEmail({ token }, addMinutes(at, 9 * 60)));
}

const newest = (kind: OutboxKind, count: number) =>
  inTransaction(worker, (tx) =>
    tx
      .select({ id: outbox.id, payload: outbox.payload, plannedAt: outbox.runAt })
      .from(outbox)
      .where(and(eq(outbox.kind, kind), isNull(outbox.doneAt)))
      .orderBy(desc(outbox.runAt))
      .limit(count),
  );

/** The letter about the newest message that somebody has not read. */
async function findALetter(calendar: Calendar) {
  for (const { payload, ...event } of await newest("message.sent", 20)) {
    const ids = payload as OutboxPayloads["message.sent"];
    await telling("message.sent")({ ...event, payload: ids, now: calendar.now });
    const [letter] = await newest("mail.message", 1);
    if (letter) return letter;
  }
  return undefined;
}

/** An e-mail about a message goes to a mailbox that is full. */
async function failALetter(calendar: Calendar) {
  const letter = await findALetter(calendar);
  if (!letter) return;
  await inTransaction(worker, async (tx) => {
    await tx
      .update(outbox)
      .set({
        attempts: maxAttempts,
        deadAt: calendar.at(-1, "18:00"),
        lastError: "mail service: mailbox full",
      })
      .where(eq(outbox.id, letter.id));
  });
}
