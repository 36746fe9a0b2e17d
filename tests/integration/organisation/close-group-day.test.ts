import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { groupClosure } from "@/db/schema/group-closure";
import { conversation, message } from "@/db/schema/message";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { reportAbsence } from "@/lib/care-request/report-absence";
import { requestExtraCare } from "@/lib/care-request/request-extra-care";
import { closeGroupDaySchema } from "@/lib/organisation/arrangement-schema";
import { closeGroupDay } from "@/lib/organisation/close-group-day";
import { readGroupClosing } from "@/lib/organisation/read-group-closing";
import { reopenGroupDay } from "@/lib/organisation/reopen-group-day";
import { planningOfChild } from "@/lib/planning/queries";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import {
  asSetUp,
  makeChild,
  makeFamily,
  makeOrganisation,
  makePerson,
  makeStaff,
} from "../../support/factories";
import { readersOf } from "../../support/told";
import { extraCare, monday, tuesday } from "../care-request/support";
import { auditOf, codes } from "./support";

beforeAll(makeOrganisation);

/** Two families of one group, who both come on that Monday, and one that does not. */
async function makeGroup() {
  const family = await makeFamily();
  const { location } = family;
  const [other, away] = [await makePerson("Thijs"), await makePerson("Lot")];
  const manager = await makeStaff("manager", location.id, "Jolanda");
  return {
    ...{ ...family, groupId: location.groupId, other, away, manager },
    office: await makeStaff("office", null, "Ingrid"),
    carer: await makeStaff("carer", location.id),
    stranger: await makeStaff("manager", (await makeFamily()).location.id),
    otherChild: await makeChild(location, other.id, { givenName: "Bram" }),
    awayChild: await makeChild(location, away.id, { weekdays: [5] }),
  };
}
type Group = Awaited<ReturnType<typeof makeGroup>>;

const form = ({ groupId }: Group, child: string | string[], change = {}) =>
  closeGroupDaySchema.parse({ groupId, child, day: monday, reason: "Ziekte", more: "Sorry.", ...change });
const everybody = ({ child, otherChild, awayChild }: Group) => [child.id, otherChild.id, awayChild.id];
const careOn = async (actor: PersonActor, childId: string, day = monday) => {
  const { sessions } = await planningOfChild(actor, childId, { from: day, to: day });
  return sessions.map(({ status, closureName }) => [status, closureName]);
};
const messagesTo = (childId: string) =>
  asSetUp((tx) =>
    tx
      .select({
        id: conversation.id,
        urgent: conversation.urgent,
        subject: conversation.subject,
        body: message.body,
      })
      .from(conversation)
      .innerJoin(message, eq(message.conversationId, conversation.id))
      .where(eq(conversation.childId, childId))
      .orderBy(conversation.lastMessageAt),
  );

it("closes the day for whom it was said, and tells their families urgently", async () => {
  const group = await makeGroup();
  const { manager, child, otherChild, awayChild, parent, other, location } = group;
  const done = orThrow(await closeGroupDay(manager.actor, form(group, everybody(group)), now()));
  expect(done).toEqual({ children: 2, families: 2 });
  expect(await careOn(parent.actor, child.id)).toEqual([["closed", "Ziekte"]]);
  expect(await careOn(other.actor, otherChild.id)).toEqual([["closed", "Ziekte"]]);
  expect(await careOn(parent.actor, child.id, tuesday)).toEqual([["planned", null]]);
  const [told] = await messagesTo(child.id);
  expect(told).toMatchObject({ urgent: true, subject: expect.stringContaining(location.groupName) });
  expect(told?.body).toContain("Ziekte");
  expect(await readersOf("mail.urgent-message", { conversationId: told?.id ?? "" })).toEqual([parent.id]);
  expect(await messagesTo(awayChild.id)).toEqual([]);
  const rows = await auditOf("group.dayClosed", manager.id);
  expect(rows).toMatchObject([{ outcome: "done", subjectId: group.groupId, locationId: location.id }]);
});

it("closes it for chosen families only, passes over who is absent, and opens for all of them again", async () => {
  const group = await makeGroup();
  const { office, child, otherChild, parent, other, groupId } = group;
  const away = { childId: otherChild.id, kind: "absent", from: monday, until: monday, note: "" } as const;
  orThrow(await reportAbsence(other.actor, away, now()));
  expect(orThrow(await closeGroupDay(office.actor, form(group, everybody(group)), now()))).toEqual({
    ...{ children: 1, families: 1 },
  });
  expect(await careOn(other.actor, otherChild.id)).toEqual([["absent", null]]);
  expect(await readGroupClosing(office.actor, { id: groupId, day: monday }, now())).toMatchObject({
    closed: [{ id: child.id, reason: "Ziekte" }],
  });
  expect(orThrow(await reopenGroupDay(office.actor, { groupId, day: monday }, now()))).toEqual({
    ...{ children: 1, families: 1 },
  });
  expect(await careOn(parent.actor, child.id)).toEqual([["planned", null]]);
  const subjects = (await messagesTo(child.id)).map(({ subject }) => subject);
  expect(subjects).toHaveLength(2);
  expect(subjects[1]).toContain("toch open");
  expect(await messagesTo(otherChild.id)).toEqual([]);
  expect(await auditOf("group.dayReopened", office.id)).toMatchObject([{ outcome: "done" }]);
  expect(await reopenGroupDay(office.actor, { groupId, day: monday }, now())).toMatchObject({
    code: "notFound",
  });
});

it("refuses carers, other locations and parents, in the policies of the table as well", async () => {
  const group = await makeGroup();
  const { carer, stranger, parent, child, groupId } = group;
  for (const { actor, id } of [carer, stranger, parent]) {
    expect(await closeGroupDay(actor, form(group, child.id), now())).toMatchObject({ code: "notFound" });
    expect(await auditOf("group.dayClosed", id)).toMatchObject([{ outcome: "refused" }]);
    expect(await reopenGroupDay(actor, { groupId, day: monday }, now())).toMatchObject({ code: "notFound" });
    expect(await auditOf("group.dayReopened", id)).toMatchObject([{ outcome: "refused" }]);
    expect(await readGroupClosing(actor, { id: groupId, day: monday }, now())).toBeNull();
    const row = { groupId, childId: child.id, day: monday, reason: "x", closedBy: id };
    await expect(inTransaction(actor, (tx) => tx.insert(groupClosure).values(row))).rejects.toMatchObject({
      cause: { code: "42501" },
    });
  }
});

it("closes once, by two at once, and never in the past", async () => {
  const group = await makeGroup();
  const { manager, office, child } = group;
  const send = (actor: PersonActor) => closeGroupDay(actor, form(group, child.id), now());
  expect(codes(await Promise.all([send(manager.actor), send(office.actor)]))).toEqual([
    "done",
    "nobodyExpected",
  ]);
  expect(await messagesTo(child.id)).toHaveLength(1);
  const yesterday = { day: addDays(today(now()), -1) };
  expect(await closeGroupDay(manager.actor, form(group, child.id, yesterday), now())).toMatchObject({
    ...{ code: "dayInPast", field: "day" },
  });
  expect(await reopenGroupDay(manager.actor, { groupId: group.groupId, ...yesterday }, now())).toMatchObject({
    code: "dayInPast",
  });
  expect(closeGroupDaySchema.safeParse({ groupId: group.groupId, day: monday, reason: "x" }).success).toBe(
    false,
  );
});

it("takes no request for extra care on a day that is closed to the child", async () => {
  const group = await makeGroup();
  const { manager, parent, child } = group;
  orThrow(await closeGroupDay(manager.actor, form(group, child.id), now()));
  expect(await requestExtraCare(parent.actor, extraCare(child.id, { days: [monday] }), now())).toMatchObject({
    ...{ code: "dayClosed", facts: { name: "Ziekte" } },
  });
});
