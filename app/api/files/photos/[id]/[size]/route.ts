import { currentActor } from "@/lib/access/current-actor";
import { openPhoto } from "@/lib/photo/open-photo";
import { photoPath } from "@/lib/photo/schema";
import { fileAnswer, fileNotFound, isNewOpening } from "@/lib/storage/file-answer";
import { now } from "@/lib/time/clock";

/** A picture, for who may see it at this very moment; the browser's own copy is asked about anew each time. */
export async function GET(request: Request, { params }: RouteContext<"/api/files/photos/[id]/[size]">) {
  const path = photoPath.safeParse(await params);
  const actor = await currentActor();
  if (!actor || !path.success) return fileNotFound();
  const { id: photoId, size } = path.data;
  const photo = await openPhoto(actor, { photoId, size, isNew: isNewOpening(request) }, now());
  if (!photo) return fileNotFound();
  return fileAnswer(request, { ...photo, disposition: size === "full" ? "attachment" : "inline" });
}
export const dynamic = "force-dynamic";
