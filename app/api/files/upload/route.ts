import type { z } from "zod";
import type { PersonActor } from "@/lib/access/actor";
import { maxFileBytes, maxFormBytes } from "@/lib/photo/limits";
import { maySendPhotos } from "@/lib/photo/may-send-photos";
import { receivePhoto } from "@/lib/photo/receive-photo";
import { arrivalSchema, uploadQuery, uploadSchema } from "@/lib/photo/schema";
import { listBatchAnswers } from "@/lib/photo/staff-queries";
import { now } from "@/lib/time/clock";
import { goTo, json, refusal, sender, signedOut, whileThereIsData } from "@/lib/upload/answers";
import { letGo, withBody } from "@/lib/upload/read-body";
import { readUploadForm, type UploadForm } from "@/lib/upload/read-upload-form";
import { withFile } from "@/lib/upload/with-file";

const page = "/team/photos/upload";
const queryOf = (request: Request) => Object.fromEntries(new URL(request.url).searchParams);

/** What became of the files of a batch: for a browser that lost its connection, or its page. */
export const GET = (request: Request) => whileThereIsData(request, () => tellBatch(request));

async function tellBatch(request: Request) {
  const actor = await sender(request);
  if (!actor) return signedOut(request);
  const query = uploadQuery.safeParse(queryOf(request));
  if (!query.success) return json(request, 404, {});
  return json(request, 200, { files: await listBatchAnswers(actor, query.data.batchId) });
}

/** One file as the bare body (with script), or several as a form (without). */
export function POST(request: Request) {
  const isForm = request.headers.get("content-type")?.startsWith("multipart/form-data");
  return whileThereIsData(request, () => (isForm ? receiveForm(request) : receiveOne(request)));
}

async function receiveOne(request: Request) {
  const actor = await sender(request);
  if (!actor) return signedOut(request);
  const arrival = arrivalSchema.safeParse(queryOf(request));
  if (!arrival.success) {
    letGo(request);
    return isAboutName(arrival.error) ? refusal(request, actor, "fileNameUnusable") : json(request, 404, {});
  }
  if (!(await maySendPhotos(actor, arrival.data.locationId, now()))) {
    letGo(request);
    return json(request, 404, {});
  }
  const { upload, ...place } = arrival.data;
  return withFile({ request, actor, upload, limit: maxFileBytes }, async (content) => {
    if (typeof content === "string" && content !== "tooLarge") return refusal(request, actor, content);
    const outcome = await receivePhoto(actor, { ...place, content }, now());
    if (outcome.ok) return json(request, 200, outcome.value);
    if (outcome.code === "notFound" || outcome.code === "notAllowed") return json(request, 404, {});
    return "fields" in outcome ? json(request, 409, {}) : refusal(request, actor, outcome.code);
  });
}

const ofName: PropertyKey[] = ["fileName", "sourceKey"];

/** A name that cannot be kept is the sender's to mend; anything else was not asked by a page of ours. */
const isAboutName = ({ issues }: z.ZodError) => issues.every(({ path }) => ofName.includes(path[0] ?? ""));

async function receiveForm(request: Request) {
  const actor = await sender(request);
  if (!actor || !(await maySendPhotos(actor, null, now()))) {
    letGo(request);
    return goTo(request, actor ? `${page}?problem=refused` : `/login?next=${page}`);
  }
  return withBody(request, { account: actor.personId, limit: maxFormBytes }, async (body) => {
    const form = await readUploadForm(body, request.headers.get("content-type") ?? "");
    if (typeof form === "string")
      return goTo(request, `${page}?problem=${form === "tooLarge" ? "tooMuch" : form}`);
    if (form.files.length === 0) return goTo(request, `${page}?problem=nothing`);
    const problem = await receiveAll(actor, form);
    return goTo(request, problem ? `${page}?problem=${problem}` : `/team/photos/batch/${form.batchId}`);
  });
}

/** One after the other; the first that cannot be answered ends it. */
async function receiveAll(actor: PersonActor, { batchId, locationId, files }: UploadForm) {
  for (const { sourceKey, fileName, content } of files) {
    const place = uploadSchema.safeParse({ batchId, locationId, sourceKey, fileName });
    if (!place.success) return isAboutName(place.error) ? "fileNameUnusable" : "refused";
    const outcome = await receivePhoto(actor, { ...place.data, content }, now());
    if (!outcome.ok) return outcome.code === "storageUnavailable" ? outcome.code : "refused";
  }
  return null;
}
export const dynamic = "force-dynamic";
