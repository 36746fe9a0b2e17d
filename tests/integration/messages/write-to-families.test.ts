import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { listInboxConversations, previewRecipients } from "@/lib/messages/inbox";
import { writeToFamilies } from "@/lib/messages/write-to-families";
import { now } from "@/lib/time/clock";
import {
  addGuardian,
  auditRows,
  makeChild,
  makeLocation,
  makePerson,
  makeStaff,
} from "../../support/factories";
import { lettersAbout } from "../../support/told";
import { answer, conversationsAbout, letterTo, makeHouse, participantsOf, write } from "./support";

it("gives every family of the group a conversation of its own, and shows them before", async () => {
  const { parent, father, child, carer, location } = await makeHouse();
  const neighbour = await makePerson("Sanne");
  const otherChild = await makeChild(location, neighbour.id, { givenName: "Finn" });
  const group = { kind: "group", id: location.groupId } as const;
  const preview = await previewRecipients(carer.actor, group, now());
  expect(preview?.families).toHaveLength(2);
  expect(preview?.inboxName).toBe(location.groupName);

  const { conversationIds, families } = await write(carer.actor, group);
  expect([conversationIds.length, families]).toEqual([2, 2]);
  const [ours] = await conversationsAbout(child.id);
  const [theirs] = await conversationsAbout(otherChild.id);
  const peopleOf = async (id = "") =>
    new Set((await participantsOf(id)).flatMap((one) => one.personId ?? []));
  expect(await peopleOf(ours?.id)).toEqual(new Set([parent.id, father.id]));
  expect(await peopleOf(theirs?.id)).toEqual(new Set([neighbour.id]));
  const audited = (await auditRows("mailing.sent")).filter((row) => row.actorPersonId === carer.id);
  expect(audited).toMatchObject([{ outcome: "done", locationId: location.id }]);
  expect(new Set(audited[0]?.childIds)).toEqual(new Set([child.id, otherChild.id]));
});

it("writes once to brothers and sisters with the same parents, apart to a half-brother", async () => {
  const { parent, father, child, carer, location } = await makeHouse();
  const sister = await makeChild(location, parent.id, { givenName: "Milan", birthDate: "2022-05-20" });
  await addGuardian(sister.id, father.id);
  const halfBrother = await makeChild(location, parent.id, { givenName: "Sem" });
  await write(carer.actor, { kind: "group", id: location.groupId });
  const counts = await Promise.all(
    [sister, child, halfBrother].map(async (one) => (await conversationsAbout(one.id)).length),
  );
  expect(counts).toEqual([1, 0, 1]);
});

it("stays out of the inbox until a parent answers", async () => {
  const { parent, child, carer } = await makeHouse();
  const { conversationIds } = await write(carer.actor, { kind: "child", id: child.id });
  const idsIn = async (choice: "own" | "sent") =>
    (await listInboxConversations(carer.actor, choice)).lines.map((line) => line.id);
  expect([await idsIn("own"), await idsIn("sent")]).toEqual([[], conversationIds]);
  await answer(parent.actor, conversationIds[0] ?? "", "parent");
  expect([await idsIn("own"), await idsIn("sent")]).toEqual([conversationIds, []]);
});

it("leaves blocked guardians out; an urgent letter leaves at once", async () => {
  const { child, carer, parent, father } = await makeHouse();
  const blocked = await makePerson("Ex");
  await addGuardian(child.id, blocked.id, { blockReason: "Beschikking van de rechtbank" });
  const moment = now();
  const { conversationIds } = await write(carer.actor, { kind: "child", id: child.id }, { urgent: true });
  const [conversationId = ""] = conversationIds;
  const letters = await lettersAbout("mail.urgent-message", { conversationId });
  expect(new Set(letters.map((row) => row.addressee))).toEqual(new Set([parent.id, father.id]));
  for (const letter of letters) expect(letter.runAt.getTime() - moment.getTime()).toBeLessThan(60_000);
});

it("speaks as what the writer is, and lets a carer not speak for the whole location", async () => {
  const { child, carer, manager, office, location } = await makeHouse();
  const place = { kind: "location", id: location.id } as const;
  expect(await writeToFamilies(carer.actor, letterTo(place), now())).toMatchObject({ code: "notFound" });
  await write(manager.actor, place);
  await write(office.actor, { kind: "child", id: child.id });
  expect((await conversationsAbout(child.id)).map((one) => one.kind)).toEqual(["location", "office"]);
});

it("is refused to parents and to staff of another location", async () => {
  const { parent, child, location } = await makeHouse();
  const elsewhere = await makeLocation();
  const outsiders = [
    parent,
    await makeStaff("carer", elsewhere.id),
    await makeStaff("manager", elsewhere.id),
  ];
  for (const { actor } of outsiders)
    for (const audience of [
      { kind: "child", id: child.id },
      { kind: "group", id: location.groupId },
      { kind: "location", id: location.id },
    ] as const) {
      expect(await writeToFamilies(actor, letterTo(audience), now())).toMatchObject({ code: "notFound" });
      expect(await previewRecipients(actor, audience, now())).toBeNull();
    }
});

it("is sent once when pressed twice at once", async () => {
  const { child, carer, location } = await makeHouse();
  const form = letterTo({ kind: "group", id: location.groupId }, { sendKey: randomUUID() });
  const outcomes = await Promise.all([1, 2].map(() => writeToFamilies(carer.actor, form, now())));
  expect(outcomes.every((one) => one.ok)).toBe(true);
  expect(await conversationsAbout(child.id)).toHaveLength(1);
});
