import { expect, it } from "vitest";
import { answerConversation } from "@/lib/messages/answer-conversation";
import { countInboxUnread } from "@/lib/messages/inbox";
import { countOwnUnread } from "@/lib/messages/queries";
import { now } from "@/lib/time/clock";
import { auditRows, makeLocation, makeStaff } from "../../support/factories";
import { answer, answerOf, inboxMark, makeHouse, messagesOf, start } from "./support";

it("answers as the group with the writer's first name, and writes its audit row without the words", async () => {
  const { parent, carer, child } = await makeHouse();
  const id = await start(parent.actor, child.id);
  await answer(carer.actor, id, "staff", { seen: 1, body: "Fijn, we letten erop." });
  expect(await messagesOf(id)).toMatchObject([
    { number: 1, side: "parent" },
    { number: 2, side: "staff", authorName: carer.actor.firstName, body: "Fijn, we letten erop." },
  ]);
  expect(await countInboxUnread(carer.actor)).toBe(0);
  expect(await countOwnUnread(parent.actor)).toBe(1);
  const audited = (await auditRows("message.written")).filter((row) => row.subjectId === id);
  expect(audited).toMatchObject([{ outcome: "done", actorPersonId: carer.id, childIds: [child.id] }]);
  expect(JSON.stringify(audited)).not.toContain("letten");
});

it("stays within the group, the location or the office it was written to", async () => {
  const { parent, father, carer, manager, office, child, stranger } = await makeHouse();
  const elsewhere = await makeStaff("carer", (await makeLocation()).id);
  const may = async (to: "group" | "location" | "office") => {
    const id = await start(parent.actor, child.id, { to });
    const tries = [carer, manager, office, elsewhere].map((one) =>
      answerConversation(one.actor, answerOf(id, "staff"), now()),
    );
    return (await Promise.all(tries)).map((one) => one.ok);
  };
  expect(await may("group")).toEqual([true, true, true, false]);
  expect(await may("location")).toEqual([false, true, true, false]);
  expect(await may("office")).toEqual([false, false, true, false]);
  const id = await start(parent.actor, child.id);
  const asParent = (actor: typeof parent.actor) => answerConversation(actor, answerOf(id, "parent"), now());
  expect(await asParent(father.actor)).toMatchObject({ ok: true });
  expect(await asParent(stranger.parent.actor)).toMatchObject({ code: "notFound" });
  expect(await asParent(carer.actor)).toMatchObject({ code: "notFound" });
  const asStaff = await answerConversation(parent.actor, answerOf(id, "staff"), now());
  expect(asStaff).toMatchObject({ code: "notFound" });
});

it("loses nothing when several write at once, and numbers them one after the other", async () => {
  const { parent, father, carer, manager, child } = await makeHouse();
  const id = await start(parent.actor, child.id);
  const writers = [
    [parent.actor, "parent"],
    [father.actor, "parent"],
    [carer.actor, "staff"],
    [manager.actor, "staff"],
  ] as const;
  await Promise.all([1, 2, 3].flatMap(() => writers.map(([actor, side]) => answer(actor, id, side))));
  const numbers = (await messagesOf(id)).map((one) => one.number);
  expect(numbers).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
});

it("keeps unread what came in while somebody wrote", async () => {
  const { parent, carer, child } = await makeHouse();
  const id = await start(parent.actor, child.id);
  await answer(parent.actor, id, "parent", { seen: 1, body: "En nog iets." });
  await answer(carer.actor, id, "staff", { seen: 1 });
  expect(await inboxMark(id)).toBe(1);
  expect(await countInboxUnread(carer.actor)).toBe(1);
});

it("is written once when sent twice at once", async () => {
  const { parent, child } = await makeHouse();
  const id = await start(parent.actor, child.id);
  const form = answerOf(id, "parent");
  await Promise.all([1, 2, 3].map(() => answerConversation(parent.actor, form, now())));
  expect(await messagesOf(id)).toHaveLength(2);
  const other = { ...form, body: "Andere woorden onder dezelfde sleutel." };
  expect(await answerConversation(parent.actor, other, now())).toMatchObject({ code: "sentAlready" });
});
