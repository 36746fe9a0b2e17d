import { currentActor } from "@/lib/access/current-actor";
import { openTerms } from "@/lib/organisation/read-terms";
import { fileAnswer, fileNotFound } from "@/lib/storage/file-answer";
import { ownHouse } from "@/lib/texts/own-house";
import { now } from "@/lib/time/clock";
import { idField } from "@/lib/validation/fields";

export const dynamic = "force-dynamic";

/** An edition of the general terms, for whoever may read that one. */
export async function GET(request: Request, { params }: RouteContext<"/api/files/terms/[id]">) {
  const id = idField.safeParse((await params).id);
  const actor = await currentActor();
  const edition = actor && id.success ? await openTerms(actor, id.data, now()) : null;
  if (!actor || !edition) return fileNotFound();
  return fileAnswer(request, {
    key: edition.storageKey,
    contentType: "application/pdf",
    bytes: edition.size,
    tag: `"${edition.sha256}"`,
    fileName: ownHouse[actor.language].fileName(edition.name.replace(/[\\/]/g, "-")),
    disposition: new URL(request.url).searchParams.has("download") ? "attachment" : "inline",
  });
}
