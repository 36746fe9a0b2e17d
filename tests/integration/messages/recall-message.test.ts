import { expect, it } from "vitest";
import { findConversation } from "@/lib/messages/find-conversation";
import { recallMessage } from "@/lib/messages/recall-message";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { auditRows } from "../../support/factories";
import { answer, makeHouse, messagesOf, start } from "./support";

async function answered() {
  const house = await makeHouse();
  const id = await start(house.parent.actor, house.child.id);
  await answer(house.carer.actor, id, "staff", { body: "Voor de verkeerde ouder." });
  const messageId = (await messagesOf(id))[1]?.id ?? "";
  return { ...house, id, messageId };
}

it("takes the words away for everybody, and keeps who did it", async () => {
  const { id, messageId, carer, parent } = await answered();
  expect(await recallMessage(carer.actor, { messageId }, now())).toMatchObject({ ok: true });
  expect((await messagesOf(id))[1]).toMatchObject({ body: "", recalledBy: carer.id });
  const seen = await findConversation(parent.actor, "parent", id, now());
  expect(seen?.messages[1]).toMatchObject({ body: "", recalled: true });
  const audited = (await auditRows("message.recalled")).filter((row) => row.subjectId === messageId);
  expect(audited).toMatchObject([{ outcome: "done", actorPersonId: carer.id }]);
});

it("is for the writer only, within ten minutes", async () => {
  const { messageId, carer, manager, parent, stranger } = await answered();
  for (const other of [manager, parent, stranger.parent])
    expect(await recallMessage(other.actor, { messageId }, now())).toMatchObject({ code: "notFound" });
  const later = addMinutes(now(), 11);
  expect(await recallMessage(carer.actor, { messageId }, later)).toMatchObject({ code: "recallTooLate" });
});

it("is done once when pressed twice at once", async () => {
  const { messageId, carer } = await answered();
  const outcomes = await Promise.all([1, 2].map(() => recallMessage(carer.actor, { messageId }, now())));
  expect(outcomes.map((one) => (one.ok ? "done" : one.code)).sort()).toEqual(["done", "recalledAlready"]);
});
