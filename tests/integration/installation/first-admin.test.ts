import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { account } from "@/db/schema/account";
import { person, roleGrant } from "@/db/schema/person";
import { setupCode } from "@/db/schema/setup-code";
import { system } from "@/lib/access/actor";
import { findSession } from "@/lib/access/find-session";
import type { Browser } from "@/lib/account/browser/browser";
import { signInWithPassword } from "@/lib/account/sign-in/sign-in";
import { orThrow } from "@/lib/act/outcome";
import { awaitsSetUp } from "@/lib/installation/has-admin";
import { issueSetupCode } from "@/lib/installation/issue-setup-code";
import { makeFirstAdmin } from "@/lib/installation/make-first-admin";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { workAsOwner } from "../../support/ask-as-owner";
import { asSetUp, auditRows, makePerson, makeStaff } from "../../support/factories";

const console = system("set-up");
const browser: Browser = {
  network: "203.0.113.9",
  userAgent: "Firefox",
  deviceCookie: null,
  sessionToken: null,
};
const password = "regenboog-tractor-ansjovis";
const somebody = (code: string, email = "marieke@example.test") => ({
  ...{ code, givenName: "Marieke", namePrefix: "de", familyName: "Boer", email },
  ...{ password, passwordAgain: password },
});
const shown = async () => orThrow(await issueSetupCode(console, {}, now()));
const admins = () => asSetUp((tx) => tx.select().from(roleGrant).where(eq(roleGrant.role, "admin")));

/** As on the first day: nobody administers anything. */
beforeEach(() =>
  workAsOwner(async (tx) => {
    await tx.execute(sql`delete from role_grant`);
    await tx.execute(sql`delete from account`);
    await tx.execute(sql`delete from person`);
    await tx.execute(sql`delete from setup_code`);
  }),
);

describe("a code", () => {
  it("makes whoever types it the administrator, logged in, with the second factor still to come", async () => {
    expect(await awaitsSetUp()).toBe(true);
    const code = await shown();
    const { sessionToken } = orThrow(await makeFirstAdmin(somebody(code.toLowerCase()), browser, now()));
    const actor = await findSession(sessionToken, now());
    expect(actor).toMatchObject({ name: "Marieke de Boer", grants: [], awaitsSecondFactor: true });
    expect(await admins()).toMatchObject([{ personId: actor?.personId, locationId: null, endsOn: null }]);
    const login = await signInWithPassword({ email: "marieke@example.test", password }, browser, now());
    expect(login).toMatchObject({ ok: true });
    expect(await auditRows("installation.adminMade")).toMatchObject([
      { outcome: "done", actorJob: "set-up", subjectId: actor?.personId },
    ]);
    expect((await auditRows("installation.codeShown")).map((row) => row.outcome)).toContain("done");
  });

  it("is kept as a hash only, and nowhere in the audit", async () => {
    const code = await shown();
    const [row] = await asSetUp((tx) => tx.select().from(setupCode));
    expect(JSON.stringify([row, await auditRows("installation.codeShown")])).not.toContain(code);
  });

  it.each([
    ["a wrong one", async () => "AAAA-BBBB-CCCC"],
    [
      "one that was shown before the last",
      async () => {
        const first = await shown();
        await shown();
        return first;
      },
    ],
    [
      "one of more than an hour ago",
      async () => {
        return orThrow(await issueSetupCode(console, {}, addMinutes(now(), -61)));
      },
    ],
  ])("opens nothing: %s", async (_, make) => {
    const refusal = await makeFirstAdmin(somebody(await make()), browser, now());
    expect(refusal).toMatchObject({ code: "setupCodeGone", field: "code" });
    expect(await admins()).toEqual([]);
    expect(await asSetUp((tx) => tx.select().from(person))).toEqual([]);
  });

  it("waits while the password is still to be mended", async () => {
    const code = await shown();
    const weak = { ...somebody(code), password: "mariekedeboer", passwordAgain: "mariekedeboer" };
    expect(await makeFirstAdmin(weak, browser, now())).toMatchObject({
      code: "passwordNamesYou",
      field: "password",
    });
    const differs = { ...somebody(code), passwordAgain: "anders" };
    expect(await makeFirstAdmin(differs, browser, now())).toMatchObject({ code: "invalidFields" });
    orThrow(await makeFirstAdmin(somebody(code), browser, now()));
  });

  it("has one winner when two use it at once, and none afterwards", async () => {
    const code = await shown();
    const both = await Promise.all(
      ["een@example.test", "twee@example.test"].map((email) =>
        makeFirstAdmin(somebody(code, email), browser, now()),
      ),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await admins()).toHaveLength(1);
    expect(await asSetUp((tx) => tx.select().from(account))).toHaveLength(1);
    expect(await makeFirstAdmin(somebody(code), browser, now())).toMatchObject({ ok: false });
  });
});

it("none is shown once somebody administers, and none is for anybody but the console", async () => {
  const { actor } = await makeStaff("office", null);
  for (const stranger of [actor, (await makePerson()).actor, system("sign-in")])
    expect(await issueSetupCode(stranger, {}, now())).toMatchObject({ code: "notAllowed" });
  expect((await auditRows("installation.codeShown")).at(-1)).toMatchObject({ outcome: "refused" });
  const code = await shown();
  await makeStaff("admin", null);
  expect(await issueSetupCode(console, {}, now())).toMatchObject({ code: "alreadySetUp" });
  expect(await makeFirstAdmin(somebody(code), browser, now())).toMatchObject({ code: "alreadySetUp" });
  expect(await awaitsSetUp()).toBe(false);
});
