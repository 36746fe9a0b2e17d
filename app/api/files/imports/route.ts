import { largestFile } from "@/lib/import/limits";
import { mayReceiveFiles, receiveFile } from "@/lib/import/receive-file";
import { now } from "@/lib/time/clock";
import { goTo, sender, whileThereIsData } from "@/lib/upload/answers";
import { formIn } from "@/lib/upload/form-in";
import { type Body, letGo, withBody } from "@/lib/upload/read-body";

const page = "/team/families/import";

/** Some room for what a form writes around a file. */
const largestForm = largestFile + 4096;

/** A list of families, sent as a form with or without script: it leads to the file, or back with what is wrong. */
export const POST = (request: Request) => whileThereIsData(request, () => receiveForm(request));

const withProblem = (request: Request, problem: string, row?: number) =>
  goTo(request, `${page}?${new URLSearchParams({ problem, ...(row ? { row: String(row) } : {}) })}`);

async function receiveForm(request: Request) {
  const actor = await sender(request);
  if (!actor || !(await mayReceiveFiles(actor, now()))) {
    letGo(request);
    return goTo(request, actor ? "/" : `/login?next=${page}`);
  }
  return withBody(request, { account: actor.personId, limit: largestForm }, async (body) => {
    if (typeof body === "string" && body !== "tooLarge") return withProblem(request, body);
    const file = await fileIn(body, request.headers.get("content-type") ?? "");
    if (!file) return withProblem(request, "importNothing");
    const outcome = await receiveFile(actor, file, now());
    if (outcome.ok) return goTo(request, `${page}/${outcome.value.fileId}`);
    return withProblem(request, outcome.code, "facts" in outcome ? outcome.facts?.count : undefined);
  });
}

async function fileIn(body: Exclude<Body, string> | "tooLarge", contentType: string) {
  if (body === "tooLarge") return { fileName: "", content: body };
  const file = (await formIn(body, contentType)).get("file");
  if (!(file instanceof File) || file.size === 0) return null;
  return { fileName: file.name, content: Buffer.from(await file.arrayBuffer()) };
}
export const dynamic = "force-dynamic";
