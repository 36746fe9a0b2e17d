import { currentActor } from "@/lib/auth/current-actor";
import { safeNextPath } from "@/lib/auth/next-path";
import { config } from "@/lib/config";
import { messages } from "@/lib/i18n/catalogue";
import { addAttachment } from "@/lib/messages/add-attachment";
import { largestAttachment } from "@/lib/messages/rules";
import { now } from "@/lib/time/clock";

const json = (status: number, body: object) =>
  Response.json(body, { status, headers: { "Cache-Control": "private, no-store" } });
const goTo = (address: string) =>
  new Response(null, { status: 303, headers: { "Cache-Control": "private, no-store", Location: address } });

/** Some room for what a form writes around a file. */
const largestForm = largestAttachment + 4096;

/** Sent from a page of ours, by somebody signed in. */
async function sender(request: Request) {
  return request.headers.get("origin") === config().APP_ORIGIN ? currentActor() : null;
}

/** One file as the bare body (with script), or as a form that leads back to its page (without). */
export async function POST(request: Request) {
  const isForm = request.headers.get("content-type")?.startsWith("multipart/form-data");
  return isForm ? receiveForm(request) : receiveBody(request);
}

const announced = (request: Request) => Number(request.headers.get("content-length") ?? "0");

async function receiveBody(request: Request) {
  const actor = await sender(request);
  if (!actor) return json(401, {});
  const fileName = new URL(request.url).searchParams.get("name")?.slice(-200) ?? "";
  const content =
    announced(request) > largestAttachment ? "tooLarge" : Buffer.from(await request.arrayBuffer());
  const outcome = await addAttachment(actor, { fileName, content }, now());
  if (outcome.ok) return json(200, outcome.value);
  const said = outcome.code === "invalidFields" ? undefined : messages(actor.language).refusals[outcome.code];
  return json(outcome.code === "storageUnavailable" ? 503 : 409, { message: said });
}

async function receiveForm(request: Request) {
  const actor = await sender(request);
  if (!actor) return goTo("/login?next=/messages");
  if (announced(request) > largestForm) return goTo("/messages?problem=attachmentTooLarge");
  const form = await request.formData().catch(() => null);
  const file = form?.get("file");
  const back = new URL(safeNextPath(String(form?.get("back") ?? "")), config().APP_ORIGIN);
  if (!(file instanceof File)) return goTo("/messages?problem=attachmentTooLarge");
  const content = Buffer.from(await file.arrayBuffer());
  const outcome = await addAttachment(actor, { fileName: file.name, content }, now());
  back.searchParams.delete("problem");
  if (outcome.ok) back.searchParams.append("attachment", outcome.value.id);
  else back.searchParams.set("problem", outcome.code);
  return goTo(`${back.pathname}${back.search}`);
}
