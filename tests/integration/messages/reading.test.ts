import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { guardianship } from "@/db/schema/child";
import { findConversation } from "@/lib/messages/find-conversation";
import { countInboxUnread, listInboxConversations, listInboxPlaces } from "@/lib/messages/inbox";
import { markRead } from "@/lib/messages/mark-read";
import { muteConversation } from "@/lib/messages/mute-conversation";
import { countOwnUnread, listOwnConversations, listReadersAlong } from "@/lib/messages/queries";
import { now } from "@/lib/time/clock";
import { workAsOwner } from "../../support/ask-as-owner";
import { auditRows, makeFamily, makeLocation, makeStaff } from "../../support/factories";
import { letPass, lettersAbout, mailTo, readersOf, recipientsNow } from "../../support/told";
import { answer, inboxMark, makeHouse, participantsOf, start, write } from "./support";

const unreadIn = async (page: Promise<{ lines: object[] }>) =>
  (await page).lines.filter((line) => "unread" in line && line.unread).length;

it("counts in the menu what the list shows as unread, on both sides", async () => {
  const { parent, father, carer, manager, child } = await makeHouse();
  const first = await start(parent.actor, child.id);
  await start(parent.actor, child.id, { to: "location" });
  await answer(carer.actor, first, "staff", { seen: 1 });
  for (const { actor } of [parent, father])
    expect(await countOwnUnread(actor)).toBe(await unreadIn(listOwnConversations(actor)));
  for (const { actor } of [carer, manager])
    expect(await countInboxUnread(actor)).toBe(await unreadIn(listInboxConversations(actor, "own")));
  expect(await countOwnUnread(parent.actor)).toBe(1);
  expect(await countOwnUnread(father.actor)).toBe(2);
  expect(await countInboxUnread(manager.actor)).toBe(1);

  await markRead(parent.actor, { conversationId: first, side: "parent", seen: 2 }, now());
  expect(await countOwnUnread(parent.actor)).toBe(0);
  expect(await countOwnUnread(father.actor)).toBe(2);
});

it("offers the inboxes of the own location, and that of the office to the office only", async () => {
  const { parent, carer, manager, office, location, stranger } = await makeHouse();
  const places = async ({ actor }: typeof carer) => {
    const { locations, office: own } = await listInboxPlaces(actor);
    const here = locations.find(({ id }) => id === location.id);
    return {
      own: here?.hasOwnInbox,
      others: locations.some(({ id }) => id === stranger.location.id),
      office: own,
    };
  };
  expect(await places(carer)).toEqual({ own: false, others: false, office: false });
  expect(await places(manager)).toEqual({ own: true, others: false, office: false });
  expect(await places(office)).toEqual({ own: true, others: true, office: true });
  expect(await places(parent)).toEqual({ own: undefined, others: false, office: false });
});

it("marks no further than what was on the screen, never back, and not for others", async () => {
  const { parent, carer, child, stranger } = await makeHouse();
  const conversationId = await start(parent.actor, child.id);
  await answer(parent.actor, conversationId, "parent");
  const mark = (seen: number) => markRead(carer.actor, { conversationId, side: "staff", seen }, now());
  await mark(1);
  expect(await inboxMark(conversationId)).toBe(1);
  await Promise.all([mark(99), mark(1)]);
  expect(await inboxMark(conversationId)).toBe(2);
  await mark(0);
  expect(await inboxMark(conversationId)).toBe(2);
  const foreign = { conversationId, side: "parent", seen: 2 } as const;
  expect(await markRead(stranger.parent.actor, foreign, now())).toMatchObject({ code: "notFound" });
  const elsewhere = await makeStaff("carer", (await makeLocation()).id);
  const other = { conversationId, side: "staff", seen: 2 } as const;
  expect(await markRead(elsewhere.actor, other, now())).toMatchObject({ code: "notFound" });
});

it("tells staff which guardian has read it, and parents that the group has", async () => {
  const { parent, father, carer, child } = await makeHouse();
  const conversationId = await start(parent.actor, child.id);
  await answer(carer.actor, conversationId, "staff", { seen: 1 });
  await markRead(father.actor, { conversationId, side: "parent", seen: 2 }, now());
  const staff = await findConversation(carer.actor, "staff", conversationId, now());
  expect(staff?.messages.at(-1)?.readBy).toEqual([father.actor.name]);
  const own = await findConversation(parent.actor, "parent", conversationId, now());
  expect(own?.messages[0]?.readBy).toHaveLength(1);
  expect(await listReadersAlong(parent.actor, child.id)).toEqual([father.actor.name]);
  const stranger = await makeFamily();
  expect(await listReadersAlong(stranger.parent.actor, child.id)).toEqual([]);
});

it("ends for a guardian the moment the right ends: list, page, count and letters", async () => {
  const { parent, father, carer, child } = await makeHouse();
  const id = await start(parent.actor, child.id);
  await answer(carer.actor, id, "staff", { seen: 1 });
  const told = () => recipientsNow("message.sent", { conversationId: id });
  expect(await told()).toContain(father.id);
  for (const change of [
    { blockReason: "Beschikking van de rechtbank" },
    { blockReason: null, seesDaily: false },
    { seesDaily: true, endsOn: "2025-06-30" as never },
  ]) {
    await workAsOwner((tx) =>
      tx.update(guardianship).set(change).where(eq(guardianship.personId, father.id)),
    );
    expect((await listOwnConversations(father.actor)).lines).toEqual([]);
    expect(await countOwnUnread(father.actor)).toBe(0);
    expect(await findConversation(father.actor, "parent", id, now())).toBeNull();
    expect(await told()).not.toContain(father.id);
  }
  expect(await countOwnUnread(parent.actor)).toBe(1);
});

it("shows no family, and no other location, what is not theirs", async () => {
  const { parent, carer, child, stranger, location } = await makeHouse();
  const id = await start(parent.actor, child.id);
  const elsewhere = await makeStaff("manager", (await makeLocation()).id);
  expect(await findConversation(stranger.parent.actor, "parent", id, now())).toBeNull();
  expect(await findConversation(parent.actor, "staff", id, now())).toBeNull();
  expect(await findConversation(elsewhere.actor, "staff", id, now())).toBeNull();
  const noted = (await auditRows("conversation.read")).filter((row) => row.subjectId === id);
  expect(noted.map((row) => [row.outcome, row.actorPersonId])).toEqual(
    [stranger.parent, parent, elsewhere].map((one) => ["refused", one.id]),
  );
  expect((await listOwnConversations(stranger.parent.actor)).lines).toEqual([]);
  expect((await listInboxConversations(elsewhere.actor, "all")).lines).toEqual([]);
  const group = { group: location.groupId };
  expect((await listInboxConversations(elsewhere.actor, group)).lines).toEqual([]);
  expect((await listInboxConversations(carer.actor, group)).lines.map((line) => line.id)).toEqual([id]);
});

it("sends one letter per guardian until it was read, none when muted, urgent ones all the same", async () => {
  const { parent, carer, child } = await makeHouse();
  const id = await start(parent.actor, child.id);
  const letters = async () =>
    (await lettersAbout("mail.message", { conversationId: id })).filter((row) => row.addressee === parent.id)
      .length;
  await answer(carer.actor, id, "staff", { seen: 1 });
  await answer(carer.actor, id, "staff", { seen: 1 });
  expect(await letters()).toBe(1);
  await letPass(15);
  expect(await mailTo(parent.email)).toHaveLength(1);
  await answer(carer.actor, id, "staff", { seen: 1 });
  expect(await letters()).toBe(1);
  await markRead(parent.actor, { conversationId: id, side: "parent", seen: 4 }, now());
  await answer(carer.actor, id, "staff", { seen: 1 });
  expect(await letters()).toBe(2);

  await markRead(parent.actor, { conversationId: id, side: "parent", seen: 5 }, now());
  expect(await muteConversation(parent.actor, { conversationId: id, muted: true }, now())).toMatchObject({
    ok: true,
  });
  await answer(carer.actor, id, "staff", { seen: 1 });
  expect(await letters()).toBe(2);
  const audited = (await auditRows("conversation.muted")).filter((row) => row.subjectId === id);
  expect(audited).toMatchObject([{ outcome: "done", actorPersonId: parent.id, after: { muted: true } }]);
  const foreign = await muteConversation(carer.actor, { conversationId: id, muted: true }, now());
  expect(foreign).toMatchObject({ code: "notFound" });

  const sent = await write(carer.actor, { kind: "child", id: child.id }, { urgent: true });
  const [conversationId = ""] = sent.conversationIds;
  expect(await readersOf("mail.urgent-message", { conversationId })).toContain(parent.id);
});

it("turns the pages of a long list without losing or repeating one", async () => {
  const { parent, child } = await makeHouse();
  const ids: string[] = [];
  for (let index = 0; index < 28; index++) ids.push(await start(parent.actor, child.id));
  const first = await listOwnConversations(parent.actor);
  const second = await listOwnConversations(parent.actor, first.older);
  expect(first.lines).toHaveLength(25);
  expect(second.older).toBeNull();
  const shown = [...first.lines, ...second.lines].map((line) => line.id);
  expect(shown.toSorted()).toEqual(ids.toSorted());
  expect(await participantsOf(ids[0] ?? "")).toHaveLength(3);
});
