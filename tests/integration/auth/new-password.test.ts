import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { onlyRow } from "@/db/only-row";
import { account } from "@/db/schema/account";
import { person } from "@/db/schema/person";
import { findSession } from "@/lib/access/find-session";
import { acceptInvitation } from "@/lib/account/link/accept-invitation";
import { readLink } from "@/lib/account/link/mailed-link";
import { mintToken } from "@/lib/account/link/mint-token";
import { changePassword } from "@/lib/account/password/change-password";
import { requestPasswordReset } from "@/lib/account/password/request-password-reset";
import { resetPassword } from "@/lib/account/password/reset-password";
import { signInWithPassword } from "@/lib/account/sign-in/sign-in";
import { addMinutes } from "@/lib/time/instant";
import { asSetUp, makeChild, makeLocation, makeOrganisation, outboxRows } from "../../support/factories";
import {
  auditAbout,
  credentialOf,
  goodPassword,
  insideWith,
  isInside,
  makeLogin,
  newBrowser,
  stateOf,
} from "../../support/logins";

const now = new Date("2026-11-24T09:00:00Z");
const newer = "koffie om halfvijf";
const twice = (password: string) => ({ password, passwordAgain: password });
const mint = (accountId: string, kind: "reset" | "invitation" = "reset", at = now) =>
  mintToken(accountId, kind, randomUUID(), at);
const signIn = (email: string, password: string) =>
  signInWithPassword({ email, password }, newBrowser(), now);
const lettersTo = async (kind: string, accountId: string) =>
  (await outboxRows(kind)).filter((row) => row.payload.accountId === accountId);

describe("asking for a new password", () => {
  it("plans a letter for an active account, and a new invitation for one that was never accepted", async () => {
    const [mila, invited] = await Promise.all([makeLogin(), makeLogin({ state: "invited" })]);
    await requestPasswordReset(mila.email, newBrowser(), now);
    await requestPasswordReset(invited.email, newBrowser(), now);
    expect(await lettersTo("mail.password-reset", mila.accountId)).toHaveLength(1);
    expect(await lettersTo("mail.invitation", invited.accountId)).toHaveLength(1);
    expect(await lettersTo("mail.password-reset", invited.accountId)).toEqual([]);
    expect(await auditAbout(mila.accountId)).toMatchObject([{ act: "account.passwordResetAsked" }]);
  });

  it("answers unknown and deactivated people alike, no sooner, and sends nothing", async () => {
    const out = await makeLogin({ state: "deactivated" });
    for (const email of [out.email, "niemand@example.test"]) {
      const begin = performance.now();
      expect(await requestPasswordReset(email, newBrowser(), now)).toEqual({ ok: true, value: undefined });
      expect(performance.now() - begin).toBeGreaterThan(390);
    }
    expect(await lettersTo("mail.password-reset", out.accountId)).toEqual([]);
  });

  it("sends nothing to who stands on the books and was not invited: the office sends the first letter", async () => {
    const email = `${randomUUID()}@example.test`;
    const accountId = await asSetUp(async (tx) => {
      const lies = { givenName: "Lies", familyName: "Nieuw" };
      const personId = onlyRow(await tx.insert(person).values(lies).returning()).id;
      const made = await tx.insert(account).values({ personId, email, state: "prepared" }).returning();
      return onlyRow(made).id;
    });
    expect(await requestPasswordReset(email, newBrowser(), now)).toEqual({ ok: true, value: undefined });
    for (const kind of ["mail.invitation", "mail.password-reset"])
      expect(await lettersTo(kind, accountId)).toEqual([]);
  });

  it("floods nobody's mailbox, and says nothing about it", async () => {
    const mila = await makeLogin();
    const asked = await Promise.all(
      Array.from({ length: 6 }, () => requestPasswordReset(mila.email, newBrowser(), now)),
    );
    expect(asked.every((one) => one.ok)).toBe(true);
    const letters = await lettersTo("mail.password-reset", mila.accountId);
    expect(letters.map((row) => row.runAt).sort()).toEqual([now, now, now, addMinutes(now, 10)].sort());
  });
});

describe("the link of a reset letter", () => {
  it("sets the password, ends all sessions, warns by mail and logs nobody in", async () => {
    const mila = await makeLogin();
    const { sessionToken } = insideWith(await signIn(mila.email, goodPassword));
    const token = await mint(mila.accountId);
    expect(await resetPassword({ token, ...twice(newer) }, newBrowser(), now)).toMatchObject({ ok: true });
    expect(await isInside(sessionToken, now)).toBe(false);
    expect(await lettersTo("mail.password-changed", mila.accountId)).toHaveLength(1);
    expect((await auditAbout(mila.accountId)).map((row) => row.act)).toContain("account.passwordReset");
    expect(await signIn(mila.email, goodPassword)).toMatchObject({ code: "signInFailed" });
    insideWith(await signIn(mila.email, newer));
  });

  it("is not used up by looking, but by using", async () => {
    const mila = await makeLogin();
    const token = await mint(mila.accountId);
    for (let look = 0; look < 3; look++)
      expect(await readLink("reset", token, now)).toEqual({ firstName: "Mila", email: mila.email });
    await resetPassword({ token, ...twice(newer) }, newBrowser(), now);
    expect(await readLink("reset", token, now)).toBeNull();
    expect(await resetPassword({ token, ...twice("iets heel anders") }, newBrowser(), now)).toMatchObject({
      code: "linkExpired",
    });
    insideWith(await signIn(mila.email, newer));
  });

  it("works once when sent twice at the same moment", async () => {
    const mila = await makeLogin();
    const token = await mint(mila.accountId);
    const ends = await Promise.all(
      ["eerste van de twee", "tweede van de twee"].map((password) =>
        resetPassword({ token, ...twice(password) }, newBrowser(), now),
      ),
    );
    expect(ends.filter((end) => end.ok)).toHaveLength(1);
    expect(await lettersTo("mail.password-changed", mila.accountId)).toHaveLength(1);
  });

  it("holds half an hour, is the same in a second letter, and for its own purpose only", async () => {
    const mila = await makeLogin();
    const token = await mint(mila.accountId);
    expect(await mint(mila.accountId)).toBe(token);
    expect(await readLink("invitation", token, now)).toBeNull();
    expect(await readLink("reset", token, addMinutes(now, 29))).not.toBeNull();
    expect(await readLink("reset", token, addMinutes(now, 30))).toBeNull();
    expect(await resetPassword({ token, ...twice(newer) }, newBrowser(), addMinutes(now, 31))).toMatchObject({
      code: "linkExpired",
    });
  });

  it("is dead for a deactivated account and opens no other account", async () => {
    const [out, mila] = await Promise.all([makeLogin({ state: "deactivated" }), makeLogin()]);
    const token = await mint(out.accountId);
    expect(await readLink("reset", token, now)).toBeNull();
    expect(await resetPassword({ token, ...twice(newer) }, newBrowser(), now)).toMatchObject({ ok: false });
    insideWith(await signIn(mila.email, goodPassword));
  });

  it("skips no second factor", async () => {
    const mila = await makeLogin({ secondFactor: true });
    await resetPassword({ token: await mint(mila.accountId), ...twice(newer) }, newBrowser(), now);
    expect(await signIn(mila.email, newer)).toMatchObject({ value: { step: "second-factor" } });
  });

  it("refuses a bad password at its field and keeps the link", async () => {
    await makeOrganisation();
    const mila = await makeLogin();
    const token = await mint(mila.accountId);
    const trying = (password: string, passwordAgain = password) =>
      resetPassword({ token, password, passwordAgain }, newBrowser(), now);
    expect(await trying("kort")).toMatchObject({ code: "passwordTooShort", field: "password" });
    expect(await trying("Welkom2026!")).toMatchObject({ code: "passwordCommon", field: "password" });
    expect(await trying("VillaBambini1")).toMatchObject({ code: "passwordNamesUs", field: "password" });
    expect(await trying(mila.email)).toMatchObject({ code: "passwordNamesYou", field: "password" });
    const at = await makeLocation();
    await makeChild(at, mila.id, { givenName: "Willemijntje" });
    expect(await trying("Willemijntje24")).toMatchObject({ code: "passwordNamesYou", field: "password" });
    expect(await trying(`${at.name}!`)).toMatchObject({ code: "passwordNamesUs", field: "password" });
    expect(await trying(newer, "koffie om halfzes")).toMatchObject({
      fields: { passwordAgain: "passwordsDiffer" },
    });
    expect(await trying(newer)).toMatchObject({ ok: true });
  });
});

describe("the link of an invitation", () => {
  it("makes the account active with its first password, within 72 hours, once", async () => {
    const mila = await makeLogin({ state: "invited" });
    const token = await mint(mila.accountId, "invitation");
    const at = addMinutes(now, 71 * 60);
    expect(await readLink("invitation", token, at)).toMatchObject({ email: mila.email });
    expect(await acceptInvitation({ token, ...twice(newer) }, newBrowser(), at)).toMatchObject({ ok: true });
    expect(await stateOf(mila.accountId)).toBe("active");
    expect(await acceptInvitation({ token, ...twice(goodPassword) }, newBrowser(), at)).toMatchObject({
      code: "linkExpired",
    });
    insideWith(await signIn(mila.email, newer));
    expect((await auditAbout(mila.accountId)).map((row) => row.act)).toContain("account.invitationAccepted");
    const late = await mint(mila.accountId, "invitation");
    expect(await readLink("invitation", late, addMinutes(now, 72 * 60))).toBeNull();
  });

  it("opens nothing for who was shut out since, and the try is noted", async () => {
    const out = await makeLogin({ state: "deactivated" });
    const token = await mint(out.accountId, "invitation");
    expect(await acceptInvitation({ token, ...twice(newer) }, newBrowser(), now)).toMatchObject({
      code: "linkExpired",
    });
    expect(await stateOf(out.accountId)).toBe("deactivated");
    expect(await auditAbout(out.accountId)).toMatchObject([
      { act: "account.invitationAccepted", outcome: "refused" },
    ]);
  });
});

describe("changing the own password", () => {
  const change = (actor: Parameters<typeof changePassword>[0], currentPassword: string, password = newer) =>
    changePassword(actor, { currentPassword, ...twice(password) }, newBrowser(), now);

  it("keeps this session, ends the others, warns by mail", async () => {
    const mila = await makeLogin();
    const here = insideWith(await signIn(mila.email, goodPassword));
    const there = insideWith(await signIn(mila.email, goodPassword));
    const actor = await findSession(here.sessionToken, now);
    if (!actor) throw new Error("not inside");
    expect(await change(actor, goodPassword)).toMatchObject({ ok: true });
    expect(await isInside(here.sessionToken, now)).toBe(true);
    expect(await isInside(there.sessionToken, now)).toBe(false);
    expect(await lettersTo("mail.password-changed", mila.accountId)).toHaveLength(1);
    expect((await auditAbout(mila.accountId)).map((row) => row.act)).toContain("account.passwordChanged");
    insideWith(await signIn(mila.email, newer));
  });

  it("needs the current one, which cannot be guessed at leisure", async () => {
    const mila = await makeLogin();
    const before = await credentialOf(mila.accountId);
    const codes = [];
    for (let place = 0; place < 6; place++) {
      const outcome = await change(mila.actor, "niet het goede");
      codes.push(outcome.ok ? "done" : outcome.code);
    }
    expect(codes.slice(0, 3)).toEqual(Array(3).fill("currentPasswordWrong"));
    expect(codes.slice(3)).toEqual(Array(3).fill("tooManyTries"));
    expect(await credentialOf(mila.accountId)).toEqual(before);
  });

  it("changes nobody else's", async () => {
    const [mila, other] = await Promise.all([makeLogin(), makeLogin()]);
    await change(mila.actor, goodPassword);
    insideWith(await signIn(other.email, goodPassword));
  });

  it("has one winner of two at once", async () => {
    const mila = await makeLogin();
    const ends = await Promise.all([
      change(mila.actor, goodPassword, "eerste van de twee"),
      change(mila.actor, goodPassword, "tweede van de twee"),
    ]);
    expect(ends.filter((end) => end.ok)).toHaveLength(1);
    expect(ends.find((end) => !end.ok)).toMatchObject({ code: "changedMeanwhile" });
  });
});
