import "server-only";
import { system } from "@/lib/access/actor";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { type Outcome, refused } from "@/lib/act/outcome";
import { isShowcase } from "@/lib/config";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { accountOfPerson } from "../find-account";
import { openSession } from "../session/open-session";
import { demoDomain } from "./demo-people";
import { rememberDevice } from "./known-device";
import type { SignedIn } from "./sign-in";
import { accountKeyOf } from "./throttle";

const lookAround = defineAct({
  name: "account.lookedAround",
  by: "anybody",
  input: made<{ personId: string; browser: Browser }>(),
  may: inScope,
  work: async ({ tx, now }, { personId, browser }) => {
    const login = await accountOfPerson(tx, personId);
    if (login?.state !== "active" || !login.email.endsWith(demoDomain)) return refused("notFound");
    const sessionToken = await openSession(tx, { personId, secondFactorPassed: true, browser }, now);
    const deviceCookie = rememberDevice(browser.deviceCookie, accountKeyOf(login.email));
    return happened({ sessionToken, deviceCookie }, { subjectId: login.id });
  },
});

/** One tap on a demo server, past password and second factor; nowhere else, and only for the demo people. */
export async function signInDemo(
  personId: string,
  browser: Browser,
  now: Instant,
): Promise<Outcome<SignedIn>> {
  return isShowcase() ? lookAround(system("sign-in"), { personId, browser }, now) : refused("notFound");
}
