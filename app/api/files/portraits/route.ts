import { largestPortraitFile } from "@/lib/portrait/keys";
import { openPortraitDesk } from "@/lib/portrait/portrait-desk";
import { setPortrait } from "@/lib/portrait/set-portrait";
import { now } from "@/lib/time/clock";
import { goTo, sender, whileThereIsData } from "@/lib/upload/answers";
import { formIn } from "@/lib/upload/form-in";
import { type Body, letGo, withBody } from "@/lib/upload/read-body";
import { idField } from "@/lib/validation/fields";

/** Some room for what a form writes around a file. */
const largestForm = largestPortraitFile + 4096;

/** A portrait, sent as a form with or without script: it leads back to the page of the child it names. */
export const POST = (request: Request) => whileThereIsData(request, () => receiveForm(request));

/** Which child stands in the address, so that the right is asked before a byte is read. */
async function receiveForm(request: Request) {
  const childId = idField.safeParse(new URL(request.url).searchParams.get("child")).data;
  const page = childId ? `/team/children/${childId}/portrait` : "/";
  const actor = await sender(request);
  const may = actor && childId ? await openPortraitDesk(actor, childId, now()) : null;
  if (!actor || !childId || !may) {
    letGo(request);
    return goTo(request, actor ? "/" : `/login?next=${encodeURIComponent(page)}`);
  }
  const withProblem = (code: string) => goTo(request, `${page}?problem=${code}`);
  return withBody(request, { account: actor.personId, limit: largestForm }, async (body) => {
    if (typeof body === "string" && body !== "tooLarge") return withProblem(body);
    const file = await fileIn(body, request.headers.get("content-type") ?? "");
    if (!file) return withProblem("portraitNothing");
    const outcome = await setPortrait(actor, { childId, ...file }, now());
    return outcome.ok ? goTo(request, `${page}?done=saved`) : withProblem(outcome.code);
  });
}

async function fileIn(body: Exclude<Body, string> | "tooLarge", contentType: string) {
  if (body === "tooLarge") return { fileName: "", content: body };
  const file = (await formIn(body, contentType)).get("file");
  if (!(file instanceof File) || file.size === 0) return null;
  return { fileName: file.name, content: Buffer.from(await file.arrayBuffer()) };
}
export const dynamic = "force-dynamic";
