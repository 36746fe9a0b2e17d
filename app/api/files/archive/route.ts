import type { PersonActor } from "@/lib/access/actor";
import { currentActor } from "@/lib/access/current-actor";
import { listOwnChildren } from "@/lib/family/queries";
import { type Chosen, openArchive, refuseArchive, zipOf } from "@/lib/photo/open-archive";
import { asMonth, firstDayOf } from "@/lib/photo/queries";
import { archiveSchema } from "@/lib/photo/schema";
import { contentDisposition, fileNotFound } from "@/lib/storage/file-answer";
import { messages } from "@/lib/texts/catalogue";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";
import { patiently } from "@/lib/time/patience";
import { goTo, guarded, whileThereIsData } from "@/lib/upload/answers";
import { formIn } from "@/lib/upload/form-in";
import { letGo, withBody } from "@/lib/upload/read-body";

/** A thousand ids and what a form writes around them. */
const largestForm = 256 * 1024;

/** A month of photos as a ZIP: /api/files/archive?child=…&month=2026-11. */
export const GET = (request: Request) => whileThereIsData(request, () => patiently(() => sendMonth(request)));

async function sendMonth(request: Request) {
  const actor = await currentActor();
  return guarded(request, await answer(actor, Object.fromEntries(new URL(request.url).searchParams)));
}

/** The photos chosen in the overview, as its form sends them. */
export const POST = (request: Request) =>
  whileThereIsData(request, () => patiently(() => sendChosen(request)));

async function sendChosen(request: Request) {
  const actor = await currentActor();
  if (!actor) {
    letGo(request);
    return guarded(request, fileNotFound());
  }
  return withBody(request, { account: actor.personId, limit: largestForm }, async (body) => {
    if (typeof body === "string") return guarded(request, fileNotFound());
    const form = await formIn(body, request.headers.get("content-type") ?? "");
    const photoIds = form.getAll("photoIds");
    if (photoIds.length === 0) return goTo(request, `/photos?${nothingChosen(form)}`);
    return guarded(request, await answer(actor, { child: form.get("child"), photoIds }));
  });
}

const nothingChosen = (form: FormData) =>
  new URLSearchParams({ month: String(form.get("month") ?? ""), chosen: "none" });

async function answer(actor: PersonActor | null, input: unknown): Promise<Response> {
  const parsed = archiveSchema.safeParse(input);
  if (!actor || !parsed.success) return fileNotFound();
  const { child: childId, photoIds } = parsed.data;
  const month = asMonth(parsed.data.month);
  const child = (await listOwnChildren(actor, now())).find((one) => one.id === childId);
  const chosen: Chosen = month ? { month } : { photoIds };
  const entries = child ? await openArchive(actor, childId, chosen, now()) : [];
  if (!child || entries.length === 0) {
    await refuseArchive(actor, childId, now());
    return fileNotFound();
  }
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
