import { currentActor } from "@/lib/access/current-actor";
import { paperFileName } from "@/lib/documents/file-name";
import { openDocumentFile } from "@/lib/documents/open-document";
import { documentIdSchema } from "@/lib/documents/schema";
import { fileAnswer, fileNotFound } from "@/lib/storage/file-answer";
import { now } from "@/lib/time/clock";

export const dynamic = "force-dynamic";

/** The PDF of a paper, for its payer and the office; no copy of it stays in the browser's cache. */
export async function GET(request: Request, { params }: RouteContext<"/api/files/documents/[id]">) {
  const path = documentIdSchema.safeParse(await params);
  const actor = await currentActor();
  const paper = actor && path.success ? await openDocumentFile(actor, path.data.id, now()) : null;
  if (!paper) return fileNotFound();
  const { file, sheet, number, edition } = paper;
  const answer = await fileAnswer(request, {
    key: file.storageKey,
    contentType: "application/pdf",
    bytes: file.size,
    tag: `"${file.sha256}"`,
    fileName: paperFileName(sheet.title, number, edition),
    disposition: new URL(request.url).searchParams.has("download") ? "attachment" : "inline",
  });
  answer.headers.set("Cache-Control", "private, no-store");
  return answer;
}
