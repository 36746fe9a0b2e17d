import { currentActor } from "@/lib/access/current-actor";
import { openAttachment } from "@/lib/messages/open-attachment";
import { fileAnswer, fileNotFound, isNewOpening } from "@/lib/storage/file-answer";
import { now } from "@/lib/time/clock";
import { idField } from "@/lib/validation/fields";

/** A file of a message or news, for who may read that at this very moment. */
export async function GET(request: Request, { params }: RouteContext<"/api/files/attachments/[id]">) {
  const id = idField.safeParse((await params).id);
  const actor = await currentActor();
  if (!actor || !id.success) return fileNotFound();
  const file = await openAttachment(actor, { id: id.data, isNew: isNewOpening(request) }, now());
  return file ? fileAnswer(request, file) : fileNotFound();
}
