import { currentActor } from "@/lib/auth/current-actor";
import { config } from "@/lib/config";
import { messages } from "@/lib/i18n/catalogue";
import { maxFileBytes } from "@/lib/photo/limits";
import { readUploadForm, readUpTo } from "@/lib/photo/read-upload";
import { receivePhoto } from "@/lib/photo/receive-photo";
import { uploadQuery, uploadSchema } from "@/lib/photo/schema";
import { listBatchAnswers } from "@/lib/photo/staff-queries";
import { answerHeaders, isSecureOrigin } from "@/lib/security/headers";
import { now } from "@/lib/time/clock";

const path = "/api/files/upload";

/** proxy.ts leaves this address alone, since it would keep every body in memory: the headers are set here. */
const headers = () => ({
  ...answerHeaders({
    path,
    nonce: "",
    requestId: crypto.randomUUID(),
    secure: isSecureOrigin(process.env.APP_ORIGIN),
    development: false,
  }),
  "Cache-Control": "private, no-store",
});
const json = (status: number, body: object) => Response.json(body, { status, headers: headers() });
const goTo = (address: string) =>
  new Response(null, { status: 303, headers: { ...headers(), Location: address } });

/** Signed in, and sent from a page of ours. */
async function sender(request: Request) {
  const origin = request.headers.get("origin");
  if (request.method === "POST" && origin !== config().APP_ORIGIN) return null;
  return currentActor();
}

/** What became of the files of a batch: for a browser that lost its connection, or its page. */
export async function GET(request: Request) {
  const actor = await sender(request);
  const query = uploadQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!actor || !query.success) return json(actor ? 404 : 401, {});
  return json(200, { files: await listBatchAnswers(actor, query.data.batchId) });
}

/** One file as the bare body (with script), or several as a form (without). */
export async function POST(request: Request) {
  const isForm = request.headers.get("content-type")?.startsWith("multipart/form-data");
  return isForm ? receiveForm(request) : receiveOne(request);
}

async function receiveOne(request: Request) {
  const actor = await sender(request);
  if (!actor) return json(401, {});
  const place = uploadSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!place.success) return json(404, {});
  const content = await readUpTo(request.body, maxFileBytes);
  const outcome = await receivePhoto(actor, { ...place.data, content }, now());
  if (outcome.ok) return json(200, outcome.value);
  if (outcome.code === "notFound" || outcome.code === "notAllowed") return json(404, {});
  const known = "fields" in outcome ? undefined : messages(actor.language).refusals[outcome.code];
  return json(statusOf(outcome.code), { message: known });
}

/** The browser tries what is unavailable again by itself. */
const statusOf = (code: string) => (code === "storageUnavailable" ? 503 : 409);

async function receiveForm(request: Request) {
  const actor = await sender(request);
  if (!actor) return goTo("/login?next=/staff/photos/upload");
  const form = await readUploadForm(request);
  if (!form) return goTo("/staff/photos/upload?problem=tooMuch");
  if (form.files.length === 0) return goTo("/staff/photos/upload?problem=nothing");
  for (const file of form.files) {
    const place = uploadSchema.safeParse({
      batchId: form.batchId,
      locationId: form.locationId,
      sourceKey: file.sourceKey,
      fileName: file.fileName,
    });
    const outcome = place.success
      ? await receivePhoto(actor, { ...place.data, content: file.content }, now())
      : null;
    if (outcome?.ok) continue;
    const problem = outcome?.code === "storageUnavailable" ? outcome.code : "refused";
    return goTo(`/staff/photos/upload?problem=${problem}`);
  }
  return goTo(`/staff/photos/batch/${form.batchId}`);
}
export const dynamic = "force-dynamic";
