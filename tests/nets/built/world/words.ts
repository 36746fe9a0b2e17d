import { randomUUID } from "node:crypto";
import { now } from "@/lib/time/clock";
import { paperOf } from "@/scripts/seed/messages/paper";
import { photoOf } from "../files";
import { sendFile } from "../portal";
import { justWithdrawn } from "./care";
import type { Start } from "./set-up";

/** A talk of the parent with the group, and what belongs to it. */
async function talk({ sql, put, childId, parentId, locationId, groupId, carerId }: Start) {
  const conversationId = await put("conversation", {
    subject: "Overdracht",
    kind: "group",
    inbox_name: "Groep",
    location_id: locationId,
    group_id: groupId,
    child_id: childId,
    child_name: "Kind",
    started_by: parentId,
    send_key: randomUUID(),
    last_number: 2,
    last_side: "staff",
    last_message_at: now(),
  });
  const parts = { conversation_id: conversationId, display_name: "Deelnemer" };
  await sql`INSERT INTO participant ${sql([
    { ...parts, person_id: parentId },
    { ...parts, person_id: null },
  ])}`;
  const message = (number: number, side: string, author_id: string) =>
    put("message", {
      conversation_id: conversationId,
      number,
      side,
      author_id,
      author_name: "Schrijver",
      body: "Dag",
      sent_at: now(),
      send_key: randomUUID(),
    });
  const messageId = await message(1, "parent", parentId);
  return { conversationId, messageId, staffMessageId: await message(2, "staff", carerId) };
}

/** What the carer sent to the families of the group, this one among them. */
async function mailed({ put, sql, childId, parentId, locationId, groupId, carerId }: Start) {
  const from = { kind: "group", inbox_name: "Groep", location_id: locationId, group_id: groupId };
  const sent = { ...from, subject: "Luizen", send_key: randomUUID() };
  const mailingId = await put("mailing", {
    ...{ ...sent, audience_name: "Groep", sender_name: "Schrijver", sent_by: carerId, sent_at: now() },
  });
  const conversation_id = await put("conversation", {
    ...{ ...sent, mailing_id: mailingId, child_id: childId, child_name: "Kind", started_by: carerId },
    ...{ last_number: 1, last_side: "staff", last_message_at: now() },
  });
  const part = { conversation_id, display_name: "Deelnemer" };
  await sql`INSERT INTO participant ${sql([
    { ...part, person_id: parentId },
    { ...part, person_id: null },
  ])}`;
  await put("message", {
    ...{ conversation_id, number: 1, side: "staff", author_id: carerId, author_name: "Schrijver" },
    ...{ body: "Kijkt u het haar na?", sent_at: now(), send_key: randomUUID() },
  });
  return mailingId;
}

const news = ({ put, locationId, carerId }: Start, fate = {}) =>
  put("news", {
    location_id: locationId,
    title: "Studiedag",
    body: "Vrijdag zijn wij dicht.",
    published_at: now(),
    published_by: carerId,
    author_name: "Jolanda",
    send_key: randomUUID(),
    ...fate,
  });

/** Put in by the portal itself, as its sender does before writing. */
export async function attachment({ as }: Start, personId: string, fileName: string, content: Buffer) {
  const path = `/api/files/attachments?name=${encodeURIComponent(fileName)}`;
  const { response, body } = await sendFile(await as(personId), path, content);
  if (response.status !== 200) throw new Error(`No attachment: ${response.status} ${body}`);
  return (JSON.parse(body.toString()) as { id: string }).id;
}

/** In a demonstration with marks the family's own stands in the name and in the words. */
async function ownWords({ sql, childId }: Start) {
  const [child] = await sql<{ mark: string | null }[]>`
    SELECT substring(family_name from 'qx[a-z]{10}') AS mark FROM child WHERE id = ${childId}`;
  return ["Recept", child?.mark].filter(Boolean).join(" ");
}

/** One talk the parent has not read, another to mark as read, two pieces of news, and files of all of these. */
export async function makeWords(start: Start) {
  const { sql, parentId, carerId } = start;
  const [written, unread] = [await talk(start), await talk(start)];
  const words = await ownWords(start);
  const attachments = {
    message: await attachment(start, parentId, `${words}.pdf`, paperOf(words, [])),
    news: await attachment(start, carerId, "Plein.jpg", await photoOf()),
    waiting: await attachment(start, parentId, `${words}.jpg`, await photoOf()),
  };
  const [newsId, spareNewsId] = [await news(start), await news(start)];
  await sql`UPDATE attachment SET message_id = ${written.messageId} WHERE id = ${attachments.message}`;
  await sql`UPDATE attachment SET news_id = ${newsId} WHERE id = ${attachments.news}`;
  const withdrawnNewsId = await news(start, justWithdrawn(carerId));
  const mailingId = await mailed(start);
  return {
    ...written,
    mailingId,
    unreadId: unread.conversationId,
    attachments,
    newsId,
    spareNewsId,
    withdrawnNewsId,
  };
}
