import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { audit } from "@/db/schema/system";
import type { PersonActor } from "@/lib/access/actor";
import { openChange } from "@/lib/change-request/inbox";
import { openDocument } from "@/lib/documents/open-document";
import { openChildSheet } from "@/lib/family/child-sheet";
import { openFamilyFile } from "@/lib/family/family-file";
import { childDay } from "@/lib/logbook/child-day";
import { addAttachment } from "@/lib/messages/add-attachment";
import { findConversation } from "@/lib/messages/find-conversation";
import { findNews } from "@/lib/messages/news";
import { openAttachment } from "@/lib/messages/open-attachment";
import { refuseArchive } from "@/lib/photo/open-archive";
import { openPhoto } from "@/lib/photo/open-photo";
import { receivePhoto } from "@/lib/photo/receive-photo";
import { findStaffPhoto, listBatch } from "@/lib/photo/staff-queries";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { asSetUp, makeFamily, makeOrganisation, makePerson } from "../../support/factories";

let far: Awaited<ReturnType<typeof makeFamily>>;
beforeAll(async () => {
  await makeOrganisation();
  far = await makeFamily();
});

const pdf = Buffer.from("%PDF-1.4\n%%EOF");
/** Whatever is opened or sent by an id or address, by somebody who may not. */
const attempts: Record<string, (actor: PersonActor) => Promise<unknown>> = {
  "a family's file": (actor) => openFamilyFile(actor, far.child.id, now()),
  "a child's card": (actor) => openChildSheet(actor, far.child.id, now()),
  "a child's day": (actor) => childDay(actor, far.child.id, today(now()), now()),
  "a changed detail": (actor) => openChange(actor, randomUUID(), now()),
  "a paper": (actor) => openDocument(actor, randomUUID(), now()),
  "a photo": (actor) => openPhoto(actor, { photoId: randomUUID(), size: "large", isNew: () => true }, now()),
  "a photo at work": (actor) => findStaffPhoto(actor, randomUUID(), now()),
  "a series of photos": (actor) => listBatch(actor, randomUUID(), now()),
  "an archive of photos": (actor) => refuseArchive(actor, far.child.id, now()),
  "a conversation": (actor) => findConversation(actor, "staff", randomUUID(), now()),
  "a file of a message": (actor) => openAttachment(actor, { id: randomUUID(), isNew: () => true }, now()),
  news: (actor) => findNews(actor, randomUUID(), now()),
  "sending a photo": (actor) =>
    receivePhoto(
      actor,
      {
        batchId: randomUUID(),
        locationId: far.location.id,
        sourceKey: "1",
        fileName: "1.jpg",
        content: Buffer.alloc(9),
      },
      now(),
    ),
  "sending a file": (actor) => addAttachment(actor, { fileName: "brief.pdf", content: pdf }, now()),
};

it.each(Object.entries(attempts))("notes that somebody tried %s out of reach", async (_, attempt) => {
  const { actor, id } = await makePerson("Niemand");
  await attempt(actor);
  const rows = await asSetUp((tx) => tx.select().from(audit));
  expect(rows.filter((row) => row.actorPersonId === id).map((row) => row.outcome)).toEqual(["refused"]);
});
