import { currentActor } from "@/lib/auth/current-actor";
import { openAttachment } from "@/lib/messages/open-attachment";
import { fileAnswer, fileNotFound } from "@/lib/storage/file-answer";
import { idField } from "@/lib/validation/fields";

/** A file of a message or news, for who may read that at this very moment. */
export async function GET(request: Request, { params }: RouteContext<"/api/files/attachments/[id]">) {
  const id = idField.safeParse((await params).id);
  const actor = await currentActor();
  const file = actor && id.success ? await openAttachment(actor, id.data) : null;
  return file ? fileAnswer(request, file) : fileNotFound();
}
