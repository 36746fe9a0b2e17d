import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { account } from "@/db/schema/account";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { issueToken } from "@/lib/account/link/tokens";
import { demoDomain } from "@/lib/account/sign-in/demo-people";
import { mailboxTransport } from "@/lib/mail/mailbox-transport";
import { now } from "@/lib/time/clock";
import { asSetUp, auditRows } from "../../support/factories";
import { auditAbout, makeLogin, newBrowser, sessionsOf } from "../../support/logins";

let manager: Awaited<ReturnType<typeof makeLogin>>;
let halfWayToken = "";

/** What only a demo server offers, as a server in this mode does: it reads its configuration once. */
async function offeredIn(mode: string) {
  vi.resetModules();
  vi.stubEnv("PORTAL_MODE", mode);
  // Production goes by the machine's clock and does not start with another.
  if (mode === "production") vi.stubEnv("CLOCK_SHIFT_SECONDS", "");
  vi.stubEnv("RESEND_API_KEY", "re_only-a-test");
  const { listDemoPeople } = await import("@/lib/account/sign-in/demo-people");
  const { demoCode } = await import("@/lib/account/second-factor/pass-second-factor");
  const { signInDemo } = await import("@/lib/account/sign-in/sign-in-demo");
  const { listLocalMail } = await import("@/lib/mail/mailbox-transport");
  return {
    people: (await listDemoPeople()).map(({ personId }) => personId),
    code: await demoCode(halfWayToken, now()),
    letters: (await listLocalMail()).map(({ subject }) => subject),
    oneTap: await signInDemo(manager.id, newBrowser(), now()),
  };
}

beforeAll(async () => {
  manager = await makeLogin({ grants: [{ role: "admin", locationId: null }], secondFactor: true });
  const email = `rachid${demoDomain}`;
  await asSetUp((tx) => tx.update(account).set({ email }).where(eq(account.id, manager.accountId)));
  halfWayToken = await inTransaction(system("sign-in"), (tx) =>
    issueToken(tx, manager.accountId, "second_factor", now()),
  );
  const letter = { subject: "Nieuw wachtwoord", html: "<p>…</p>", text: "…" };
  await mailboxTransport.send([{ ...letter, to: email, idempotencyKey: "showcase" }], "showcase");
});
afterAll(() => vi.unstubAllEnvs());

describe("what a demo server offers", () => {
  it.each(["demo", "development"])("is there in %s", async (mode) => {
    expect(await offeredIn(mode)).toEqual({
      people: [manager.id],
      code: expect.stringMatching(/^\d{6}$/),
      letters: ["Nieuw wachtwoord"],
      oneTap: expect.objectContaining({ ok: true }),
    });
    expect((await auditAbout(manager.accountId)).at(-1)).toMatchObject({
      act: "account.lookedAround",
      outcome: "done",
    });
  });

  it("is one tap for the people of the demonstration alone, and the attempt is noted", async () => {
    vi.resetModules();
    vi.stubEnv("PORTAL_MODE", "demo");
    const { signInDemo } = await import("@/lib/account/sign-in/sign-in-demo");
    const other = await makeLogin();
    expect(await signInDemo(other.id, newBrowser(), now())).toMatchObject({ code: "notFound" });
    expect((await auditRows("account.lookedAround")).at(-1)).toMatchObject({ outcome: "refused" });
  });

  it.each(["production", "test"])("is not there in %s", async (mode) => {
    const before = await sessionsOf(manager.id);
    expect(await offeredIn(mode)).toEqual({
      people: [],
      code: null,
      letters: [],
      oneTap: expect.objectContaining({ ok: false, code: "notFound" }),
    });
    expect(await sessionsOf(manager.id)).toEqual(before);
  });
});
