import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { startConversation } from "@/lib/messages/start-conversation";
import { now } from "@/lib/time/clock";
import { addGuardian, auditRows, makePerson } from "../../support/factories";
import { readersOf } from "../../support/told";
import { conversationsAbout, makeHouse, messagesOf, opening, participantsOf, start } from "./support";

it("reaches the group and both parents, once each by mail, and writes its audit row", async () => {
  const { parent, father, child, location } = await makeHouse();
  const id = await start(parent.actor, child.id);
  expect(await conversationsAbout(child.id)).toMatchObject([
    { id, kind: "group", inboxName: location.groupName, childName: `${child.givenName} ${child.familyName}` },
  ]);
  expect(await messagesOf(id)).toMatchObject([{ side: "parent", authorName: parent.actor.name, number: 1 }]);
  const marks = (await participantsOf(id)).map((one) => [one.personId, one.readUntil]);
  expect(new Set(marks.map(String))).toEqual(
    new Set(
      [
        [null, 0],
        [parent.id, 1],
        [father.id, 0],
      ].map(String),
    ),
  );
  expect(await readersOf("mail.message", { conversationId: id })).toEqual([father.id]);
  const audited = (await auditRows("conversation.started")).filter((row) => row.subjectId === id);
  expect(audited).toMatchObject([
    { outcome: "done", actorPersonId: parent.id, childIds: [child.id], locationId: location.id },
  ]);
  expect(JSON.stringify(audited)).not.toContain("zwemtas");
});

it("writes to the location and the office as well", async () => {
  const { parent, child, location } = await makeHouse();
  await start(parent.actor, child.id, { to: "location" });
  await start(parent.actor, child.id, { to: "office" });
  const kinds = (await conversationsAbout(child.id)).map((one) => [one.kind, one.inboxName]);
  expect(kinds).toEqual([
    ["location", location.name],
    ["office", ""],
  ]);
});

it("is for guardians who see the child's daily life today, and leaves the others out of the talk", async () => {
  const { parent, father, child, carer, stranger } = await makeHouse();
  const blocked = await makePerson("Ex");
  await addGuardian(child.id, blocked.id, { blockReason: "Beschikking van de rechtbank" });
  const former = await makePerson("Oud");
  await addGuardian(child.id, former.id, { endsOn: "2024-01-01" as never });
  const grandmother = await makePerson("Oma");
  await addGuardian(child.id, grandmother.id, { seesDaily: false });
  for (const person of [blocked, former, grandmother, carer, stranger.parent])
    expect(await startConversation(person.actor, opening(child.id), now())).toMatchObject({
      code: "notFound",
    });
  const id = await start(parent.actor, child.id);
  const people = (await participantsOf(id)).flatMap((one) => one.personId ?? []);
  expect(new Set(people)).toEqual(new Set([parent.id, father.id]));
  const refusals = (await auditRows("conversation.started")).filter((row) => row.outcome === "refused");
  expect(refusals.map((row) => row.actorPersonId)).toContain(blocked.id);
});

it("is begun once when the form is sent twice, also at the same moment", async () => {
  const { parent, child } = await makeHouse();
  const form = opening(child.id, { sendKey: randomUUID() });
  const outcomes = await Promise.all([1, 2, 3].map(() => startConversation(parent.actor, form, now())));
  const again = await startConversation(parent.actor, form, now());
  const ids = [...outcomes, again].map((one) => (one.ok ? one.value.conversationId : one.code));
  expect(new Set(ids).size).toBe(1);
  expect(await messagesOf(String(ids[0]))).toHaveLength(1);
  const other = { ...form, body: "Andere woorden onder dezelfde sleutel." };
  expect(await startConversation(parent.actor, other, now())).toMatchObject({ code: "sentAlready" });
});
