import { currentActor } from "@/lib/access/current-actor";
import { openFamilyDocument } from "@/lib/family-document/open-family-document";
import { familyDocumentPath } from "@/lib/family-document/schema";
import { fileAnswer, fileNotFound, isNewOpening } from "@/lib/storage/file-answer";
import { now } from "@/lib/time/clock";

/** A document of a child, for who may see it at this very moment; no copy of it stays in the browser's cache. */
export async function GET(request: Request, { params }: RouteContext<"/api/files/family-documents/[id]">) {
  const path = familyDocumentPath.safeParse(await params);
  const actor = await currentActor();
  if (!actor || !path.success) return fileNotFound();
  const wanted = { documentId: path.data.id, isNew: isNewOpening(request) };
  const file = await openFamilyDocument(actor, wanted, now());
  if (!file) return fileNotFound();
  const answer = await fileAnswer(request, file);
  answer.headers.set("Cache-Control", "private, no-store");
  return answer;
}
export const dynamic = "force-dynamic";
