import { currentActor } from "@/lib/auth/current-actor";
import { listOwnChildren } from "@/lib/family/queries";
import { messages } from "@/lib/i18n/catalogue";
import { type Chosen, openArchive, zipOf } from "@/lib/photo/open-archive";
import { asMonth, firstDayOf } from "@/lib/photo/queries";
import { archiveSchema } from "@/lib/photo/schema";
import { contentDisposition, fileNotFound } from "@/lib/storage/file-answer";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";

/** A month of photos as a ZIP: /api/files/archive?child=…&month=2026-11. */
export async function GET(request: Request) {
  return answer(Object.fromEntries(new URL(request.url).searchParams));
}

/** The photos chosen in the overview, as its form sends them. */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => new FormData());
  const chosen = form.getAll("photoIds");
  if (chosen.length === 0)
    return new Response(null, { status: 303, headers: { Location: `/photos?${nothingChosen(form)}` } });
  return answer({ child: form.get("child"), photoIds: chosen });
}

const nothingChosen = (form: FormData) =>
  new URLSearchParams({ month: String(form.get("month") ?? ""), chosen: "none" });

async function answer(input: unknown): Promise<Response> {
  const parsed = archiveSchema.safeParse(input);
  const actor = await currentActor();
  if (!actor || !parsed.success) return fileNotFound();
  const { child: childId, photoIds } = parsed.data;
  const month = asMonth(parsed.data.month);
  const child = (await listOwnChildren(actor, now())).find((one) => one.id === childId);
  if (!child) return fileNotFound();
  const chosen: Chosen = month ? { month } : { photoIds };
  const entries = await openArchive(actor, childId, chosen, now());
  if (entries.length === 0) return fileNotFound();
  const t = messages(actor.language).photos;
  const title = month
    ? t.archiveName(child.givenName, formatDay(firstDayOf(month), actor.language, "month"))
    : t.archiveSelection(child.givenName);
  const { body, length } = zipOf(entries);
  return new Response(body, {
    headers: {
      "Content-Type": "application/zip",
      "Content-Length": String(length),
      "Content-Disposition": contentDisposition("attachment", `${title}.zip`),
      "Cache-Control": "private, no-store",
    },
  });
}
export const dynamic = "force-dynamic";
