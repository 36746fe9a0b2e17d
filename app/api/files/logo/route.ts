import { largestLogo } from "@/lib/organisation/limits";
import { forgetHouse } from "@/lib/organisation/queries";
import { mayReceiveLogo, receiveLogo } from "@/lib/organisation/receive-logo";
import { now } from "@/lib/time/clock";
import { goTo, sender, whileThereIsData } from "@/lib/upload/answers";
import { fileIn, formIn, roomAroundFile } from "@/lib/upload/form-in";
import { letGo, withBody } from "@/lib/upload/read-body";

export const dynamic = "force-dynamic";

const page = "/team/settings/organisation";

/** The organisation's logo, sent as a form with or without script: it leads back, with what was done or is wrong. */
export const POST = (request: Request) => whileThereIsData(request, () => receiveForm(request));

const answer = (request: Request, query: Record<string, string>) =>
  goTo(request, `${page}?${new URLSearchParams(query)}#logo`);

async function receiveForm(request: Request) {
  const actor = await sender(request);
  if (!actor || !(await mayReceiveLogo(actor, now()))) {
    letGo(request);
    return goTo(request, actor ? "/" : `/login?next=${page}`);
  }
  const limit = largestLogo + roomAroundFile;
  return withBody(request, { account: actor.personId, limit }, async (body) => {
    if (body === "tooLarge") return answer(request, { problem: "logoTooLarge" });
    if (typeof body === "string") return answer(request, { problem: body });
    const content = await fileIn(await formIn(body, request.headers.get("content-type") ?? ""));
    if (!content) return answer(request, { problem: "fileMissing" });
    const outcome = await receiveLogo(actor, content, now());
    if (!outcome.ok) return answer(request, { problem: outcome.code });
    forgetHouse();
    return answer(request, { logo: "set", before: outcome.value.before ?? "" });
  });
}
