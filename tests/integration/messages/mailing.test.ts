import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { guardianship } from "@/db/schema/child";
import { attachment, mailing } from "@/db/schema/message";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { addAttachment } from "@/lib/messages/add-attachment";
import { findConversation } from "@/lib/messages/find-conversation";
import { findMailing } from "@/lib/messages/find-mailing";
import { type InboxChoice, listInboxConversations } from "@/lib/messages/inbox";
import { markRead } from "@/lib/messages/mark-read";
import { recallMailing } from "@/lib/messages/recall-mailing";
import { recallMessage } from "@/lib/messages/recall-message";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { asSetUp, auditRows, makeChild, makePerson, makeStaff } from "../../support/factories";
import { recipientsNow } from "../../support/told";
import { answer, makeHouse, messagesOf, write } from "./support";

const pdf = Buffer.from("%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n");

/** A letter of the carer to two families: Saar's, with two parents, and Finn's. */
async function mailed() {
  const house = await makeHouse();
  const { carer, location } = house;
  const sanne = await makePerson("Sanne");
  const finn = await makeChild(location, sanne.id, { givenName: "Finn" });
  const fileId = orThrow(await addAttachment(carer.actor, { fileName: "brief.pdf", content: pdf }, now())).id;
  const audience = { kind: "group", id: location.groupId } as const;
  const sent = await write(carer.actor, audience, { attachment: [fileId] });
  const mailingId = sent.mailingId ?? "";
  const view = await findMailing(carer.actor, mailingId, now());
  const talkOf = (name: string) =>
    view?.families.find(({ childName }) => childName.startsWith(name))?.conversationId ?? "";
  return {
    ...house,
    ...sent,
    mailingId,
    finn,
    sanne,
    ours: talkOf(house.child.givenName),
    theirs: talkOf("Finn"),
  };
}

const idsIn = async (actor: PersonActor, choice: InboxChoice) =>
  (await listInboxConversations(actor, choice)).lines.map((line) => line.id);
const recall = (actor: PersonActor, mailingId: string, at = now()) => recallMailing(actor, { mailingId }, at);

it("is one line among what was sent, with how many families read it; an answer stands in the inbox", async () => {
  const { carer, manager, parent, mailingId, ours, location } = await mailed();
  for (const choice of ["sent", "all", { group: location.groupId }] as const)
    expect(await idsIn(carer.actor, choice)).toEqual([mailingId]);
  await markRead(parent.actor, { conversationId: ours, side: "parent", seen: 1 }, now());
  await answer(parent.actor, ours, "parent");
  const [line] = (await listInboxConversations(carer.actor, "sent")).lines;
  expect(line).toMatchObject({ families: 2, read: 1, answered: 1, recalled: false });
  expect(await idsIn(carer.actor, "own")).toEqual([ours]);
  expect(await idsIn(manager.actor, { group: location.groupId })).toEqual([ours, mailingId]);
});

it("says who read it and who did not, and leaves out who may no longer read it", async () => {
  const { carer, parent, father, sanne, child, mailingId, ours } = await mailed();
  await markRead(parent.actor, { conversationId: ours, side: "parent", seen: 1 }, now());
  const families = async () =>
    (await findMailing(carer.actor, mailingId, now()))?.families.map(({ readBy, unreadBy }) => [
      readBy,
      unreadBy,
    ]);
  const nameOf = (one: { actor: PersonActor }) => one.actor.name;
  expect(await families()).toEqual(
    expect.arrayContaining([
      [[nameOf(parent)], [nameOf(father)]],
      [[], [nameOf(sanne)]],
    ]),
  );
  await asSetUp((tx) =>
    tx
      .update(guardianship)
      .set({ endsOn: addDays(today(now()), -1) })
      .where(and(eq(guardianship.childId, child.id), eq(guardianship.personId, father.id))),
  );
  expect(await families()).toContainEqual([[nameOf(parent)], []]);
});

it("is taken back from every family at once: words, files and letters; what was answered stays", async () => {
  const { carer, parent, sanne, child, finn, mailingId, ours, theirs, location } = await mailed();
  await answer(parent.actor, ours, "parent", { body: "We kijken vanavond." });
  expect(await recall(carer.actor, mailingId)).toMatchObject({ ok: true, value: { families: 2 } });
  for (const id of [ours, theirs])
    expect((await messagesOf(id))[0]).toMatchObject({ body: "", recalledBy: carer.id });
  const seen = await findConversation(parent.actor, "parent", ours, now());
  expect(seen?.messages.map((one) => [one.recalled, one.body])).toEqual([
    [true, ""],
    [false, "We kijken vanavond."],
  ]);
  expect(seen?.messages[0]?.attachments).toEqual([]);
  const files = await asSetUp((tx) => tx.select().from(attachment).where(eq(attachment.addedBy, carer.id)));
  expect(files.map((file) => file.messageId)).toEqual([null, null]);
  expect(await recipientsNow("message.sent", { conversationId: theirs })).not.toContain(sanne.id);
  const audited = (await auditRows("mailing.recalled")).filter((row) => row.subjectId === mailingId);
  expect(audited).toMatchObject([
    { outcome: "done", actorPersonId: carer.id, locationId: location.id, after: { families: 2 } },
  ]);
  expect(new Set(audited[0]?.childIds)).toEqual(new Set([child.id, finn.id]));
  expect(await findMailing(carer.actor, mailingId, now())).toMatchObject({ body: null, mayRecall: false });
});

it("reaches a reader who was unlinked meanwhile as well", async () => {
  const { carer, father, child, mailingId, ours } = await mailed();
  await asSetUp((tx) =>
    tx
      .update(guardianship)
      .set({ blockReason: "Beschikking van de rechtbank" })
      .where(and(eq(guardianship.childId, child.id), eq(guardianship.personId, father.id))),
  );
  expect(await recall(carer.actor, mailingId)).toMatchObject({ ok: true, value: { families: 2 } });
  expect((await messagesOf(ours))[0]).toMatchObject({ body: "" });
});

it("is for the sender only, within ten minutes; nobody else takes it back or looks at it from elsewhere", async () => {
  const { carer, manager, office, parent, stranger, mailingId, ours } = await mailed();
  const elsewhere = [
    await makeStaff("carer", stranger.location.id),
    await makeStaff("manager", stranger.location.id),
    parent,
  ];
  for (const { actor } of [manager, office, ...elsewhere])
    expect(await recall(actor, mailingId)).toMatchObject({ code: "notFound" });
  for (const { actor } of [manager, office])
    expect(await findMailing(actor, mailingId, now())).toMatchObject({ mayRecall: false });
  for (const { actor } of elsewhere) expect(await findMailing(actor, mailingId, now())).toBeNull();
  const refusals = (await auditRows("mailing.recalled")).filter((row) => row.subjectId === mailingId);
  expect(refusals.map((row) => row.outcome)).toEqual(Array(5).fill("refused"));
  const looks = (await auditRows("mailing.read")).filter((row) => row.subjectId === mailingId);
  expect(looks.map((row) => row.outcome)).toEqual(Array(3).fill("refused"));
  expect(await recall(carer.actor, mailingId, addMinutes(now(), 11))).toMatchObject({
    code: "recallTooLate",
  });
  expect((await messagesOf(ours))[0]?.body).not.toBe("");
});

it("is done once when pressed twice at once, also beside taking one of its messages back", async () => {
  const { carer, mailingId } = await mailed();
  const outcomes = await Promise.all([1, 2].map(() => recall(carer.actor, mailingId)));
  expect(outcomes.map((one) => (one.ok ? "done" : one.code)).sort()).toEqual(["done", "recalledAlready"]);

  const other = await mailed();
  const [message] = await messagesOf(other.ours);
  const [whole] = await Promise.all([
    recall(other.carer.actor, other.mailingId),
    recallMessage(other.carer.actor, { messageId: message?.id ?? "" }, now()),
  ]);
  expect(whole.ok).toBe(true);
  for (const id of [other.ours, other.theirs])
    expect((await messagesOf(id))[0]).toMatchObject({ body: "", recalledBy: other.carer.id });
});

it("is made for several families only", async () => {
  const { carer, child } = await makeHouse();
  const sent = await write(carer.actor, { kind: "child", id: child.id });
  expect(sent.mailingId).toBeUndefined();
  expect(await idsIn(carer.actor, "sent")).toEqual(sent.conversationIds);
});

it("is in the database for who works the inbox only, and nobody hangs a conversation on another's", async () => {
  const { carer, manager, parent, stranger, mailingId, ours } = await mailed();
  const rows = (actor: PersonActor) =>
    inTransaction(actor, (tx) => tx.select().from(mailing).where(eq(mailing.id, mailingId)));
  for (const { actor } of [carer, manager]) expect(await rows(actor)).toHaveLength(1);
  for (const { actor } of [parent, stranger.parent]) expect(await rows(actor)).toHaveLength(0);
  const hang = inTransaction(manager.actor, (tx) =>
    tx.execute(`insert into conversation (subject, kind, inbox_name, location_id, group_id, child_id, child_name,
      started_by, send_key, last_number, last_side, last_message_at, mailing_id)
      select subject, kind, inbox_name, location_id, group_id, child_id, child_name, '${manager.id}',
      app.new_id(), 1, 'staff', app.now(), mailing_id from conversation where id = '${ours}'`),
  );
  expect(await hang.then(() => "written").catch((error) => String(error.cause))).toContain(
    "row-level security",
  );
});
