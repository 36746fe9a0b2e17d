import "server-only";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { done, type Outcome, refused } from "@/lib/act/outcome";
import { recordAudit } from "@/lib/audit/record-audit";
import { isShowcase } from "@/lib/config";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { accountOfPerson } from "../find-account";
import { openSession } from "../session/open-session";
import { demoDomain } from "./demo-people";
import { rememberDevice } from "./known-device";
import type { SignedIn } from "./sign-in";
import { accountKeyOf } from "./throttle";

/** One tap on a demo server, past password and second factor; nowhere else, and only for the demo people. */
export async function signInDemo(
  personId: string,
  browser: Browser,
  now: Instant,
): Promise<Outcome<SignedIn>> {
  if (!isShowcase()) return refused("notFound");
  const actor = system("sign-in");
  return inTransaction(actor, async (tx) => {
    const login = await accountOfPerson(tx, personId);
    if (login?.state !== "active" || !login.email.endsWith(demoDomain)) return refused("notFound");
    const sessionToken = await openSession(tx, { personId, secondFactorPassed: true, browser }, now);
    await recordAudit(tx, actor, { act: "account.signedIn", subjectId: login.id }, now);
    return done({
      sessionToken,
      deviceCookie: rememberDevice(browser.deviceCookie, accountKeyOf(login.email)),
    });
  });
}
