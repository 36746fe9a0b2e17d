import { hash, verify } from "@node-rs/argon2";
import { eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { account, credential, session } from "@/db/schema/account";
import { findSession, whySessionEnded } from "@/lib/access/find-session";
import { hashOf } from "@/lib/access/session-token";
import { needsRehash } from "@/lib/account/password/password-hash";
import { signOut } from "@/lib/account/session/sign-out";
import { signInWithPassword } from "@/lib/account/sign-in/sign-in";
import { addDaysTo, addMinutes } from "@/lib/time/instant";
import { asSetUp, makeLocation } from "../../support/factories";
import {
  auditAbout,
  credentialOf,
  goodPassword,
  insideWith,
  isInside,
  makeLogin,
  newBrowser,
  sessionsOf,
} from "../../support/logins";

// The real thing, watched: what takes the time is the one thing that must not differ.
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  return { ...real, verify: vi.fn(real.verify) };
});

const now = new Date("2026-11-24T09:00:00Z");
const signIn = (email: string, password = goodPassword, browser = newBrowser(), at = now) =>
  signInWithPassword({ email, password }, browser, at);

describe("signing in with a password", () => {
  it("opens a session of which only the hash is kept, and notes it", async () => {
    const mila = await makeLogin();
    const { sessionToken } = insideWith(await signIn(mila.email));
    expect(sessionToken).toMatch(/^[\w-]{43}$/);
    const [row] = await sessionsOf(mila.id);
    expect(row).toMatchObject({ tokenHash: hashOf(sessionToken), secondFactorPassed: false });
    expect(JSON.stringify(row)).not.toContain(sessionToken);
    expect(await findSession(sessionToken, now)).toMatchObject({ personId: mila.id, firstName: "Mila" });
    expect(await auditAbout(mila.accountId)).toMatchObject([{ act: "account.signedIn", outcome: "done" }]);
  });

  it("gives one answer to wrong, unknown, not yet accepted and deactivated, and notes the attempts", async () => {
    const [mila, invited, out] = await Promise.all([
      makeLogin(),
      makeLogin({ state: "invited" }),
      makeLogin({ state: "deactivated" }),
    ]);
    const answers = [
      await signIn(mila.email, "wandelen langs de Maas"),
      await signIn("niemand@example.test"),
      await signIn(invited.email),
      await signIn(out.email),
    ];
    expect(answers).toEqual(answers.map(() => ({ ok: false, code: "signInFailed", field: undefined })));
    expect(await sessionsOf(out.id)).toEqual([]);
    expect(await auditAbout(out.accountId)).toMatchObject([{ outcome: "refused" }]);
  });

  it("checks one hash of the same terms for nobody as for somebody", async () => {
    const mila = await makeLogin();
    await signIn("niemand@example.test");
    const checked = async (email: string) => {
      vi.mocked(verify).mockClear();
      await signIn(email, "niet het goede");
      return vi.mocked(verify).mock.calls.map(([against]) => String(against).split("$").slice(0, 4));
    };
    const known = await checked(mila.email);
    expect(known).toHaveLength(1);
    expect(await checked("iemand.anders@example.test")).toEqual(known);
  });

  it("makes a new id and ends the session the browser held", async () => {
    const mila = await makeLogin();
    const first = insideWith(await signIn(mila.email));
    const again = insideWith(
      await signIn(mila.email, goodPassword, newBrowser({ sessionToken: first.sessionToken })),
    );
    expect(again.sessionToken).not.toBe(first.sessionToken);
    expect(await isInside(first.sessionToken, now)).toBe(false);
    expect(await isInside(again.sessionToken, now)).toBe(true);
  });

  it("two at once are two sessions of one's own", async () => {
    const mila = await makeLogin();
    const both = (await Promise.all([signIn(mila.email), signIn(mila.email)])).map(insideWith);
    expect(new Set(both.map((one) => one.sessionToken)).size).toBe(2);
    expect(await sessionsOf(mila.id)).toHaveLength(2);
  });

  it("lasts 30 idle days for a parent and no longer than 90", async () => {
    const mila = await makeLogin();
    const { sessionToken } = insideWith(await signIn(mila.email));
    expect(await isInside(sessionToken, addDaysTo(now, 29))).toBe(true);
    expect(await isInside(sessionToken, addDaysTo(now, 58))).toBe(true);
    expect(await isInside(sessionToken, addDaysTo(now, 89))).toBe(false);
  });

  it("lasts an idle hour and a day at the group for carers", async () => {
    const at = await makeLocation();
    const noor = await makeLogin({ grants: [{ role: "carer", locationId: at.id }] });
    const { sessionToken } = insideWith(await signIn(noor.email));
    expect(await isInside(sessionToken, addMinutes(now, 59))).toBe(true);
    expect(await isInside(sessionToken, addMinutes(now, 120))).toBe(false);
    const busy = insideWith(await signIn(noor.email));
    for (let minutes = 50; minutes < 720; minutes += 50)
      expect(await isInside(busy.sessionToken, addMinutes(now, minutes))).toBe(true);
    expect(await isInside(busy.sessionToken, addMinutes(now, 721))).toBe(false);
  });

  it("tells the browser that holds it why it ended, and nobody else", async () => {
    const at = await makeLocation();
    const noor = await makeLogin({ grants: [{ role: "carer", locationId: at.id }] });
    const { sessionToken } = insideWith(await signIn(noor.email));
    expect(await whySessionEnded(sessionToken, now)).toBeNull();
    expect(await whySessionEnded(sessionToken, addMinutes(now, 60))).toBe("lapsed");
    const actor = await findSession(sessionToken, now);
    if (!actor) throw new Error("not inside");
    await signOut(actor, {}, now);
    expect(await whySessionEnded(sessionToken, now)).toBe("ended");
    expect(await whySessionEnded("x".repeat(43), now)).toBeNull();
  });

  it("lasts half an idle hour and one working day for other staff, whatever else they are", async () => {
    const at = await makeLocation();
    const noor = await makeLogin({
      grants: [
        { role: "carer", locationId: at.id },
        { role: "manager", locationId: at.id },
      ],
    });
    const { sessionToken } = insideWith(await signIn(noor.email));
    expect(await isInside(sessionToken, addMinutes(now, 29))).toBe(true);
    expect(await isInside(sessionToken, addMinutes(now, 60))).toBe(false);
    const busy = insideWith(await signIn(noor.email));
    for (let minutes = 20; minutes < 480; minutes += 20)
      expect(await isInside(busy.sessionToken, addMinutes(now, minutes))).toBe(true);
    expect(await isInside(busy.sessionToken, addMinutes(now, 481))).toBe(false);
  });

  it("hashes anew when the terms have risen", async () => {
    const mila = await makeLogin();
    const weak = await hash(goodPassword, { memoryCost: 8192, timeCost: 2, parallelism: 1 });
    await asSetUp((tx) =>
      tx.update(credential).set({ passwordHash: weak }).where(eq(credential.accountId, mila.accountId)),
    );
    insideWith(await signIn(mila.email));
    expect(needsRehash((await credentialOf(mila.accountId))?.passwordHash ?? "")).toBe(false);
    insideWith(await signIn(mila.email));
  });

  it("lets a password with accents in from every keyboard, and keeps older ones in the one form", async () => {
    const mila = await makeLogin();
    const typed = "crème brûlée na het eten";
    const keep = (password: string) => hash(password, { memoryCost: 19456, timeCost: 2, parallelism: 1 });
    const older = await keep(typed.normalize("NFD"));
    await asSetUp((tx) =>
      tx.update(credential).set({ passwordHash: older }).where(eq(credential.accountId, mila.accountId)),
    );
    insideWith(await signIn(mila.email, typed.normalize("NFC")));
    const renewed = (await credentialOf(mila.accountId))?.passwordHash;
    expect(renewed).not.toBe(older);
    for (const form of ["NFC", "NFD"]) insideWith(await signIn(mila.email, typed.normalize(form)));
    expect((await credentialOf(mila.accountId))?.passwordHash).toBe(renewed);
  });

  it("gives no session before the second step", async () => {
    const mila = await makeLogin({ secondFactor: true });
    expect(await signIn(mila.email)).toMatchObject({ ok: true, value: { step: "second-factor" } });
    expect(await sessionsOf(mila.id)).toEqual([]);
  });
});

describe("signing out", () => {
  it("ends the session at once, once, and leaves the others alone", async () => {
    const mila = await makeLogin();
    const here = insideWith(await signIn(mila.email));
    const there = insideWith(await signIn(mila.email));
    const actor = await findSession(here.sessionToken, now);
    if (!actor) throw new Error("not inside");
    await signOut(actor, {}, now);
    await signOut(actor, {}, now);
    expect(await isInside(here.sessionToken, now)).toBe(false);
    expect(await isInside(there.sessionToken, now)).toBe(true);
    const noted = (await auditAbout(mila.id)).filter((row) => row.act === "account.signedOut");
    expect(noted).toHaveLength(1);
  });

  it("cannot end somebody else's session", async () => {
    const [mila, other] = await Promise.all([makeLogin(), makeLogin()]);
    const here = insideWith(await signIn(mila.email));
    const session = await findSession(here.sessionToken, now);
    await signOut({ ...other.actor, sessionId: session?.sessionId ?? "" }, {}, now);
    expect(await isInside(here.sessionToken, now)).toBe(true);
  });
});

describe("a session dies with the right it was opened for", () => {
  it("when the account is deactivated, and stays dead when it comes back", async () => {
    const mila = await makeLogin();
    const { sessionToken } = insideWith(await signIn(mila.email));
    const set = (state: "invited" | "active" | "deactivated") =>
      asSetUp((tx) => tx.update(account).set({ state }).where(eq(account.id, mila.accountId)));
    await set("deactivated");
    expect(await isInside(sessionToken, now)).toBe(false);
    await set("invited");
    await set("active");
    expect(await isInside(sessionToken, now)).toBe(false);
  });

  it("is unknown to everybody else: a made-up or foreign token opens nothing", async () => {
    expect(await isInside("x".repeat(43), now)).toBe(false);
    const mila = await makeLogin();
    insideWith(await signIn(mila.email));
    const [row] = await asSetUp((tx) => tx.select().from(session).where(eq(session.personId, mila.id)));
    expect(await isInside(row?.tokenHash ?? "", now)).toBe(false);
  });
});
