import type { PersonActor } from "@/lib/access/actor";
import { mayAddAttachments } from "@/lib/messages/add-attachment";
import { largestAttachment } from "@/lib/messages/rules";
import { maxFileBytes } from "@/lib/photo/limits";
import { maySendPhotos } from "@/lib/photo/may-send-photos";
import { now } from "@/lib/time/clock";
import { json, refusal, sender, signedOut, whileThereIsData } from "@/lib/upload/answers";
import { openDirectUpload } from "@/lib/upload/direct";
import { letGo } from "@/lib/upload/read-body";
import { type DirectWish, directSchema } from "@/lib/upload/schema";

/**
 * Asked before each file: the address in the bucket to which the browser may put it, or nothing where files come in
 * through the portal. The upload addresses then take in what stands there (`upload=…`), and look at it as always.
 */
export const POST = (request: Request) => whileThereIsData(request, () => openPlace(request));

async function openPlace(request: Request) {
  letGo(request);
  const actor = await sender(request);
  if (!actor) return signedOut(request);
  const wish = directSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!wish.success || !(await maySend(actor, wish.data))) return json(request, 404, {});
  const { bytes, type: contentType } = wish.data;
  if (wish.data.for === "photo" && bytes > maxFileBytes)
    return json(request, 409, { state: "rejected", rejection: "tooLarge" });
  if (wish.data.for === "attachment" && bytes > largestAttachment)
    return refusal(request, actor, "attachmentTooLarge");
  const opened = await openDirectUpload(actor, { bytes, contentType });
  return typeof opened === "string" ? refusal(request, actor, opened) : json(request, 200, opened ?? {});
}

const maySend = (actor: PersonActor, wish: DirectWish) =>
  wish.for === "photo" ? maySendPhotos(actor, wish.locationId, now()) : mayAddAttachments(actor, now());
export const dynamic = "force-dynamic";
