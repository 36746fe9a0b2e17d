import type { PersonActor } from "@/lib/access/actor";
import { addTerms, mayReceiveTerms } from "@/lib/organisation/add-terms";
import { largestTerms } from "@/lib/organisation/limits";
import { addTermsSchema } from "@/lib/organisation/schema";
import { now } from "@/lib/time/clock";
import { goTo, sender, whileThereIsData } from "@/lib/upload/answers";
import { fileIn, formIn, roomAroundFile } from "@/lib/upload/form-in";
import { letGo, withBody } from "@/lib/upload/read-body";
import { fieldProblemsOf } from "@/lib/validation/field-problem";

export const dynamic = "force-dynamic";

const page = "/team/settings/terms";

/** An edition of the terms, sent as a form: it leads back to the list, or to the form with what was typed and is wrong. */
export const POST = (request: Request) => whileThereIsData(request, () => receiveForm(request));

async function receiveForm(request: Request) {
  const actor = await sender(request);
  if (!actor || !(await mayReceiveTerms(actor, now()))) {
    letGo(request);
    return goTo(request, actor ? "/" : `/login?next=${page}`);
  }
  const limit = largestTerms + roomAroundFile;
  return withBody(request, { account: actor.personId, limit }, async (body) => {
    if (typeof body === "string")
      return back(request, {}, { file: body === "tooLarge" ? "termsTooLarge" : body });
    const form = await formIn(body, request.headers.get("content-type") ?? "");
    return receive(request, actor, form);
  });
}

async function receive(request: Request, actor: PersonActor, form: FormData) {
  const textOf = (name: string) => String(form.get(name) ?? "").slice(0, 200);
  const typed = { name: textOf("name"), startsOn: textOf("startsOn") };
  const parsed = addTermsSchema.safeParse(typed);
  const content = await fileIn(form);
  if (!parsed.success || !content)
    return back(request, typed, {
      ...(parsed.success ? {} : fieldProblemsOf(parsed.error)),
      ...(content ? {} : { file: "fileMissing" }),
    });
  const outcome = await addTerms(actor, { ...parsed.data, content }, now());
  if (outcome.ok) return goTo(request, `${page}?added=${outcome.value.termsId}`);
  const field = "field" in outcome ? outcome.field : undefined;
  return back(request, typed, { [field ?? "file"]: outcome.code });
}

/** What was typed goes along; the file has to be chosen again, as browsers do not hand it back. */
function back(request: Request, typed: Record<string, string>, wrong: Record<string, string>) {
  const query = new URLSearchParams(typed);
  for (const [field, code] of Object.entries(wrong)) query.append("wrong", `${field}.${code}`);
  return goTo(request, `${page}?${query}#add`);
}
