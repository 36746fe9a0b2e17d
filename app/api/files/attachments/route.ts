import { safeNextPath } from "@/lib/account/browser/next-path";
import { config } from "@/lib/config";
import { addAttachment, mayAddAttachments } from "@/lib/messages/add-attachment";
import { largestAttachment } from "@/lib/messages/rules";
import { now } from "@/lib/time/clock";
import { goTo, json, refusal, sender, signedOut, whileThereIsData } from "@/lib/upload/answers";
import { formIn } from "@/lib/upload/form-in";
import { type Body, letGo, withBody } from "@/lib/upload/read-body";
import { withFile } from "@/lib/upload/with-file";
import { idField } from "@/lib/validation/fields";

/** An upload that is none was never there. */
const unknown = "00000000-0000-4000-8000-000000000000";

/** Some room for what a form writes around a file. */
const largestForm = largestAttachment + 4096;

/** One file as the bare body (with script), or as a form that leads back to its page (without). */
export function POST(request: Request) {
  const isForm = request.headers.get("content-type")?.startsWith("multipart/form-data");
  return whileThereIsData(request, () => (isForm ? receiveForm(request) : receiveBody(request)));
}

async function receiveBody(request: Request) {
  const actor = await sender(request);
  if (!actor) return signedOut(request);
  if (!(await mayAddAttachments(actor, now()))) {
    letGo(request);
    return refusal(request, actor, "notAllowed");
  }
  const query = new URL(request.url).searchParams;
  const fileName = query.get("name")?.slice(-200) ?? "";
  const upload = idField
    .optional()
    .catch(unknown)
    .parse(query.get("upload") ?? undefined);
  return withFile({ request, actor, upload, limit: largestAttachment }, async (content) => {
    if (typeof content === "string" && content !== "tooLarge") return refusal(request, actor, content);
    const outcome = await addAttachment(actor, { fileName, content }, now());
    if (outcome.ok) return json(request, 200, outcome.value);
    return "fields" in outcome ? json(request, 409, {}) : refusal(request, actor, outcome.code);
  });
}

/** The page it leads back to stands in the address, so that it is known before the file is. */
async function receiveForm(request: Request) {
  const actor = await sender(request);
  const back = safeNextPath(new URL(request.url).searchParams.get("back") ?? "/messages");
  if (!actor) {
    letGo(request);
    return goTo(request, `/login?next=${encodeURIComponent(back)}`);
  }
  const place = new URL(back, config().APP_ORIGIN);
  place.searchParams.delete("problem");
  const answer = (name: "attachment" | "problem", value: string) => {
    place.searchParams.append(name, value);
    return goTo(request, `${place.pathname}${place.search}`);
  };
  if (!(await mayAddAttachments(actor, now()))) {
    letGo(request);
    return answer("problem", "notAllowed");
  }
  return withBody(request, { account: actor.personId, limit: largestForm }, async (body) => {
    if (typeof body === "string" && body !== "tooLarge") return answer("problem", body);
    const file = await fileIn(body, request.headers.get("content-type") ?? "");
    const outcome = await addAttachment(actor, file, now());
    return outcome.ok ? answer("attachment", outcome.value.id) : answer("problem", outcome.code);
  });
}

async function fileIn(body: Exclude<Body, string> | "tooLarge", contentType: string) {
  const file = body === "tooLarge" ? null : (await formIn(body, contentType)).get("file");
  if (!(file instanceof File)) return { fileName: "", content: body === "tooLarge" ? body : Buffer.alloc(0) };
  return { fileName: file.name, content: Buffer.from(await file.arrayBuffer()) };
}
export const dynamic = "force-dynamic";
