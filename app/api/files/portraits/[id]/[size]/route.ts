import { currentActor } from "@/lib/access/current-actor";
import { openPortrait } from "@/lib/portrait/open-portrait";
import { portraitPath } from "@/lib/portrait/schema";
import { fileAnswer, fileNotFound } from "@/lib/storage/file-answer";
import { now } from "@/lib/time/clock";

/** A portrait, while the parents allow it; the browser's own copy is asked about anew each time. */
export async function GET(request: Request, { params }: RouteContext<"/api/files/portraits/[id]/[size]">) {
  const path = portraitPath.safeParse(await params);
  const actor = await currentActor();
  if (!actor || !path.success) return fileNotFound();
  const { id: portraitId, size } = path.data;
  const file = await openPortrait(actor, { portraitId, size }, now());
  return file ? fileAnswer(request, file) : fileNotFound();
}
export const dynamic = "force-dynamic";
