import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { conversation, message, participant } from "@/db/schema/message";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { type Answer, answerConversation } from "@/lib/messages/answer-conversation";
import { type StartConversation, startConversation } from "@/lib/messages/start-conversation";
import { type WriteToFamilies, writeToFamilies } from "@/lib/messages/write-to-families";
import { now } from "@/lib/time/clock";
import { addGuardian, asSetUp, makeFamily, makePerson, makeStaff } from "../../support/factories";

/** A child with two parents, a carer and a manager of its location, and somebody from another family. */
export async function makeHouse() {
  const family = await makeFamily();
  const father = await makePerson("Tom");
  await addGuardian(family.child.id, father.id);
  const { location } = family;
  return {
    ...family,
    father,
    carer: await makeStaff("carer", location.id),
    manager: await makeStaff("manager", location.id, "Jolanda"),
    office: await makeStaff("office", null, "Ingrid"),
    stranger: await makeFamily(),
  };
}
export type House = Awaited<ReturnType<typeof makeHouse>>;

export const opening = (childId: string, change: Partial<StartConversation> = {}): StartConversation => ({
  childId,
  to: "group",
  subject: "Zwemtas",
  body: "Saar heeft morgen een zwemtas mee.",
  sendKey: randomUUID(),
  attachment: [],
  ...change,
});

export const start = async (
  actor: PersonActor,
  childId: string,
  change: Partial<StartConversation> = {},
): Promise<string> => orThrow(await startConversation(actor, opening(childId, change), now())).conversationId;

export const answerOf = (
  conversationId: string,
  side: Answer["side"],
  change: Partial<Answer> = {},
): Answer => ({
  conversationId,
  side,
  seen: 0,
  body: "Dank u wel.",
  sendKey: randomUUID(),
  attachment: [],
  ...change,
});

export const answer = async (
  actor: PersonActor,
  conversationId: string,
  side: Answer["side"],
  change: Partial<Answer> = {},
) => orThrow(await answerConversation(actor, answerOf(conversationId, side, change), now()));

export const letterTo = (
  audience: WriteToFamilies["audience"],
  change: Partial<WriteToFamilies> = {},
): WriteToFamilies => ({
  audience,
  subject: "Luizen",
  body: "Er zijn luizen gevonden in de groep.",
  urgent: false,
  sendKey: randomUUID(),
  attachment: [],
  ...change,
});

export const write = async (
  actor: PersonActor,
  audience: WriteToFamilies["audience"],
  change: Partial<WriteToFamilies> = {},
) => orThrow(await writeToFamilies(actor, letterTo(audience, change), now()));

export const messagesOf = (conversationId: string) =>
  asSetUp((tx) =>
    tx.select().from(message).where(eq(message.conversationId, conversationId)).orderBy(message.number),
  );

export const participantsOf = (conversationId: string) =>
  asSetUp((tx) => tx.select().from(participant).where(eq(participant.conversationId, conversationId)));

export const conversationsAbout = (childId: string) =>
  asSetUp((tx) => tx.select().from(conversation).where(eq(conversation.childId, childId)));

export const inboxMark = async (conversationId: string) => {
  const [row] = await asSetUp((tx) =>
    tx
      .select()
      .from(participant)
      .where(and(eq(participant.conversationId, conversationId), isNull(participant.personId))),
  );
  return row?.readUntil;
};
