import { logoKey } from "@/lib/organisation/logo-file";
import { openLogo } from "@/lib/organisation/open-logo";
import { logoHashSchema } from "@/lib/organisation/schema";
import { fileAnswer, fileNotFound } from "@/lib/storage/file-answer";

export const dynamic = "force-dynamic";

/** The organisation's logo, for everybody: its address is its content, so a copy may be kept for good. */
export async function GET(request: Request, { params }: RouteContext<"/api/files/logo/[hash]">) {
  const hash = logoHashSchema.safeParse((await params).hash);
  const found = hash.success ? await openLogo(hash.data) : null;
  if (!found) return fileNotFound();
  const answer = await fileAnswer(request, {
    key: logoKey(found.sha256),
    contentType: "image/png",
    bytes: found.size,
    tag: `"${found.sha256}"`,
    fileName: "logo.png",
    disposition: "inline",
  });
  if (!answer.ok && answer.status !== 304) return answer;
  answer.headers.set("Cache-Control", "public, max-age=31536000, immutable");
  answer.headers.delete("Vary");
  return answer;
}
