import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { type AttachmentKind, attachment } from "@/db/schema/message";
import { hasRole, type PersonActor } from "@/lib/access/actor";
import { groupRoles, officeRoles } from "@/lib/access/roles";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { type Outcome, type Refused, refused } from "@/lib/act/outcome";
import { recordRefusal } from "@/lib/audit/record-audit";
import { renderPhoto, Unusable } from "@/lib/photo/render-photo";
import { fileNameField } from "@/lib/photo/schema";
import { sniffPhoto } from "@/lib/photo/sniff";
import { tryPut } from "@/lib/storage/try-put";
import type { Instant } from "@/lib/time/instant";
import { attachmentKey, attachmentName } from "./attachment-files";
import { isGuardianToday } from "./is-guardian";
import { largestAttachment } from "./rules";

export type Incoming = { fileName: string; content: Buffer | "tooLarge" };
export type Added = { id: string; fileName: string; kind: AttachmentKind };

/**
 * Takes in one file to send later. Photos are made anew, smaller and without what the camera wrote; a PDF is kept
 * as it is and only ever handed out as a document. One that is never sent goes after a day.
 */
export async function addAttachment(
  actor: PersonActor,
  { fileName, content }: Incoming,
  now: Instant,
): Promise<Outcome<Added>> {
  if (content === "tooLarge" || content.length > largestAttachment) return refused("attachmentTooLarge");
  if (!(await mayAddAttachments(actor, now))) return refused("notAllowed");
  if (!fileNameField.safeParse(fileName).success) return refused("fileNameUnusable");
  const file = await makeFile(content, fileName, now);
  if ("code" in file) return file;
  const id = randomUUID();
  const name = attachmentName(fileName, file.kind);
  const storageKey = attachmentKey(id);
  const type = file.kind === "pdf" ? "application/pdf" : "image/webp";
  if (!(await tryPut(storageKey, file.bytes, type))) return refused("storageUnavailable");
  const { kind, width, height, bytes } = file;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const row = { id, kind, width, height, fileName: name, bytes: bytes.length, storageKey, sha256 };
  return keepAttachment(actor, row, now);
}

type Stored = Omit<typeof attachment.$inferInsert, "id" | "addedBy" | "addedAt"> & { id: string };

/** Its file stands in the storage by then, and whoever put it there was asked whether they may. */
const keepAttachment = defineAct({
  name: "attachment.added",
  by: "person",
  input: made<Stored>(),
  may: inScope,
  about: ({ id }) => ({ subjectId: id }),
  work: async ({ tx, actor, now }, row) => {
    await tx.insert(attachment).values({ ...row, addedBy: actor.personId, addedAt: now });
    const { id, fileName, kind } = row;
    return happened({ id, fileName, kind }, { after: { kind } });
  },
});

/** Asked before a byte of a file is read; a no is noted. */
export async function mayAddAttachments(actor: PersonActor, now: Instant): Promise<boolean> {
  const may = await mayWrite(actor);
  if (!may) await recordRefusal(actor, { act: "attachment.added" }, now);
  return may;
}

/** Whoever may write: staff of any kind, and guardians who see a child's daily life. */
const mayWrite = async (actor: PersonActor) =>
  hasRole(actor, ...groupRoles, ...officeRoles) || (await isGuardianToday(actor));

type Made = { kind: AttachmentKind; bytes: Buffer; width?: number; height?: number };

async function makeFile(content: Buffer, fileName: string, now: Instant): Promise<Made | Refused> {
  if (isPdf(content))
    return /\.pdf$/i.test(fileName) ? { kind: "pdf", bytes: content } : refused("attachmentUnsupported");
  const sniffed = await sniffPhoto(content, fileName);
  if ("rejection" in sniffed) return refused("attachmentUnsupported");
  try {
    const { large } = (await renderPhoto(content, sniffed.type, now)).pictures;
    return { kind: "photo", ...large };
  } catch (error) {
    if (error instanceof Unusable) return refused("attachmentBroken");
    throw error;
  }
}

/** Begins and ends as a PDF does; programs write some bytes after the end. */
const isPdf = (content: Buffer) =>
  content.subarray(0, 5).toString("latin1") === "%PDF-" && content.subarray(-1024).includes("%%EOF");
