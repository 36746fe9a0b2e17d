import { eq } from "drizzle-orm";
import sharp from "sharp";
import { expect, it } from "vitest";
import { attachment } from "@/db/schema/message";
import { accessLog } from "@/db/schema/system";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { addAttachment } from "@/lib/messages/add-attachment";
import { answerConversation } from "@/lib/messages/answer-conversation";
import { attachmentShards } from "@/lib/messages/attachment-files";
import { findConversation } from "@/lib/messages/find-conversation";
import { openAttachment } from "@/lib/messages/open-attachment";
import { recallMessage } from "@/lib/messages/recall-message";
import { startConversation } from "@/lib/messages/start-conversation";
import { tidyAttachments } from "@/lib/messages/tidy-attachments";
import { readObject } from "@/lib/storage/storage";
import { now } from "@/lib/time/clock";
import { addDaysTo, type Instant } from "@/lib/time/instant";
import { asSetUp, auditRows, makeLocation, makePerson, makeStaff } from "../../support/factories";
import { answerOf, makeHouse, messagesOf, opening, start, write } from "./support";

const pdf = Buffer.from("%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n");
const picture = () =>
  sharp({ create: { width: 2400, height: 1200, channels: 3, background: "#17624f" } })
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 26/1 0/1" } })
    .jpeg()
    .toBuffer();

const put = async (actor: PersonActor, fileName = "recept.pdf", content = pdf) =>
  orThrow(await addAttachment(actor, { fileName, content }, now())).id;

const openFile = (actor: PersonActor, id: string) => openAttachment(actor, { id, isNew: () => true }, now());

const withFile = async (actor: PersonActor, childId: string, id: string) =>
  orThrow(await startConversation(actor, opening(childId, { attachment: [id] }), now())).conversationId;

it("keeps a PDF as it is and makes a photo anew without where it was taken", async () => {
  const { parent, child } = await makeHouse();
  const document = await put(parent.actor);
  const photo = await put(parent.actor, "IMG_1.jpg", await picture());
  const form = opening(child.id, { attachment: [document, photo] });
  const { conversationId } = orThrow(await startConversation(parent.actor, form, now()));
  const shown = await findConversation(parent.actor, "parent", conversationId, now());
  expect(shown?.messages[0]?.attachments.map((one) => [one.kind, one.fileName])).toEqual([
    ["pdf", "recept.pdf"],
    ["photo", "IMG_1.webp"],
  ]);
  const opened = await openFile(parent.actor, document);
  expect(opened).toMatchObject({ contentType: "application/pdf", disposition: "attachment" });
  expect(await readObject(opened?.key ?? "")).toEqual(pdf);
  const image = await readObject((await openFile(parent.actor, photo))?.key ?? "");
  expect(await sharp(image ?? undefined).metadata()).toMatchObject({ format: "webp", width: 1600 });
  expect((await sharp(image ?? undefined).metadata()).exif).toBeUndefined();
  const audited = (await auditRows("attachment.added")).filter((row) => row.subjectId === photo);
  expect(audited).toMatchObject([{ outcome: "done", actorPersonId: parent.id }]);
});

it("refuses what is neither, too large, broken, or from somebody who writes to nobody", async () => {
  const { parent } = await makeHouse();
  const nobody = await makePerson("Niemand");
  const tryAs = async (actor: PersonActor, fileName: string, content: Buffer | "tooLarge") => {
    const outcome = await addAttachment(actor, { fileName, content }, now());
    return outcome.ok ? "done" : outcome.code;
  };
  const html = Buffer.from("<html><script>alert(1)</script></html>");
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
  expect(await tryAs(parent.actor, "brief.pdf", html)).toBe("attachmentUnsupported");
  expect(await tryAs(parent.actor, "foto.jpg", svg)).toBe("attachmentUnsupported");
  expect(await tryAs(parent.actor, "foto.jpg", pdf)).toBe("attachmentUnsupported");
  expect(await tryAs(parent.actor, "leeg.pdf", Buffer.alloc(0))).toBe("attachmentUnsupported");
  expect(await tryAs(parent.actor, "half.jpg", (await picture()).subarray(0, 900))).toBe("attachmentBroken");
  expect(await tryAs(parent.actor, "br\u0000ief.pdf", pdf)).toBe("fileNameUnusable");
  expect(await tryAs(parent.actor, "groot.pdf", "tooLarge")).toBe("attachmentTooLarge");
  expect(await tryAs(nobody.actor, "brief.pdf", pdf)).toBe("notAllowed");
});

it("opens for who reads the conversation, and for nobody before it is sent", async () => {
  const { parent, father, carer, child, stranger } = await makeHouse();
  const elsewhere = await makeStaff("carer", (await makeLocation()).id);
  const id = await put(parent.actor);
  const opens = async (person: { actor: PersonActor }) => (await openFile(person.actor, id)) !== null;
  expect(await Promise.all([parent, father, carer].map(opens))).toEqual([true, false, false]);
  await withFile(parent.actor, child.id, id);
  expect(await Promise.all([parent, father, carer].map(opens))).toEqual([true, true, true]);
  expect(await Promise.all([stranger.parent, elsewhere].map(opens))).toEqual([false, false]);
});

it("is noted when somebody else opens it, with the child, and when it was out of reach", async () => {
  const { parent, carer, child, stranger } = await makeHouse();
  const id = await put(parent.actor);
  await withFile(parent.actor, child.id, id);
  const openings = () => asSetUp((tx) => tx.select().from(accessLog).where(eq(accessLog.subjectId, id)));
  await openFile(parent.actor, id);
  await openAttachment(carer.actor, { id, isNew: () => false }, now());
  expect(await openings()).toEqual([]);
  await openFile(carer.actor, id);
  expect(await openings()).toMatchObject([{ personId: carer.id, what: "document", childId: child.id }]);
  await openFile(stranger.parent.actor, id);
  const audited = (await auditRows("attachment.opened")).filter((row) => row.subjectId === id);
  expect(audited).toMatchObject([{ outcome: "refused", actorPersonId: stranger.parent.id }]);
});

it("cannot be sent by somebody else, or twice", async () => {
  const { parent, father, child } = await makeHouse();
  const id = await put(parent.actor);
  const conversationId = await start(father.actor, child.id);
  const form = answerOf(conversationId, "parent", { attachment: [id] });
  expect(await answerConversation(father.actor, form, now())).toMatchObject({ code: "attachmentGone" });
  expect(await messagesOf(conversationId)).toHaveLength(1);
  await withFile(parent.actor, child.id, id);
  expect(await answerConversation(parent.actor, form, now())).toMatchObject({ code: "attachmentGone" });
});

it("goes with every copy of a message to many families", async () => {
  const { carer, parent, child, location } = await makeHouse();
  const id = await put(carer.actor);
  const group = { kind: "group", id: location.groupId } as const;
  const { conversationIds } = await write(carer.actor, group, { attachment: [id] });
  for (const conversationId of conversationIds) {
    const seen = await findConversation(carer.actor, "staff", conversationId, now());
    expect(seen?.messages[0]?.attachments).toHaveLength(1);
  }
  const own = await findConversation(parent.actor, "parent", conversationIds[0], now());
  expect(own?.childName).toContain(child.givenName);
});

it("goes a day after it was left unsent or taken back, and its file with it", async () => {
  const { parent, child } = await makeHouse();
  const unsent = await put(parent.actor);
  const kept = await put(parent.actor);
  const recalled = await put(parent.actor);
  await withFile(parent.actor, child.id, kept);
  const conversationId = await withFile(parent.actor, child.id, recalled);
  const [message] = await messagesOf(conversationId);
  orThrow(await recallMessage(parent.actor, { messageId: message?.id ?? "" }, now()));
  const keys = new Map<string, string>();
  for (const id of [unsent, kept, recalled]) {
    const [row] = await asSetUp((tx) => tx.select().from(attachment).where(eq(attachment.id, id)));
    keys.set(id, row?.storageKey ?? "");
  }
  const sweep = async (at: Instant) => {
    for (let shard = 0; shard < attachmentShards; shard++) await tidyAttachments(at, shard);
  };
  const filesLeft = async () =>
    Promise.all([unsent, kept, recalled].map(async (id) => (await readObject(keys.get(id) ?? "")) !== null));
  await sweep(now());
  expect(await filesLeft()).toEqual([true, true, true]);
  await sweep(addDaysTo(now(), 1.1));
  expect(await filesLeft()).toEqual([false, true, false]);
});
