import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { PersonActor } from "@/lib/access/actor";
import { findSession } from "@/lib/access/find-session";
import { mintToken } from "@/lib/account/link/mint-token";
import { resetPassword } from "@/lib/account/password/reset-password";
import { beginSecondFactor, enrolSecondFactor } from "@/lib/account/second-factor/enrol-second-factor";
import { passSecondFactor } from "@/lib/account/second-factor/pass-second-factor";
import { removeSecondFactor, replaceRecoveryCodes } from "@/lib/account/second-factor/remove-second-factor";
import { secondFactorStatus } from "@/lib/account/second-factor/second-factor-status";
import { codeAt } from "@/lib/account/second-factor/totp";
import { signInWithPassword } from "@/lib/account/sign-in/sign-in";
import { addMinutes } from "@/lib/time/instant";
import { makeLocation } from "../../support/factories";
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

const now = new Date("2026-11-24T09:00:00Z");
const browser = newBrowser;

async function halfWayOf(email: string, at = now) {
  const outcome = await signInWithPassword({ email, password: goodPassword }, browser(), at);
  if (!outcome.ok || outcome.value.step !== "second-factor") throw new Error("no half-way state");
  return outcome.value.halfWayToken;
}
const pass = (halfWayToken: string, code: string, at = now, from = browser()) =>
  passSecondFactor({ code, halfWayToken }, from, at);
/** Draws a secret and looks at it, as the page does that beginning leads to. */
async function begun(actor: PersonActor) {
  const name = await beginSecondFactor(actor, now);
  return secondFactorStatus(actor, now, name.ok ? name.value : undefined);
}
const actsOf = async (accountId: string) =>
  (await auditAbout(accountId)).map((row) => `${row.act} ${row.outcome}`);

/** Signs in, turns the second factor on, answers its secret and recovery codes. */
async function withSecondFactor(grants: Parameters<typeof makeLogin>[0] = {}) {
  const mila = await makeLogin(grants);
  const here = insideWith(
    await signInWithPassword({ email: mila.email, password: goodPassword }, browser(), now),
  );
  const actor = (await findSession(here.sessionToken, now)) as PersonActor;
  const status = await begun(actor);
  if (status.state !== "begun") throw new Error("not begun");
  const code = codeAt(status.secret, null, now);
  const enrolled = await enrolSecondFactor(actor, { code, currentPassword: goodPassword }, browser(), now);
  if (!enrolled.ok) throw new Error(JSON.stringify(enrolled));
  const inside = (await findSession(here.sessionToken, now)) as PersonActor;
  return { mila, actor: inside, here, secret: status.secret, code, codes: enrolled.value };
}

describe("the second step of a log-in", () => {
  it("opens a session that passed it, and knows the device from then on", async () => {
    const mila = await makeLogin({ secondFactor: true });
    const outcome = await pass(await halfWayOf(mila.email), codeAt(mila.totpSecret, null, now));
    if (!outcome.ok) throw new Error(outcome.code);
    expect(await findSession(outcome.value.sessionToken, now)).toMatchObject({ secondFactorPassed: true });
    expect(outcome.value.deviceCookie.split(".")).toHaveLength(3);
    expect(await actsOf(mila.accountId)).toEqual(["account.secondStepPassed done"]);
  });

  it("takes a code once, not even from a second log-in", async () => {
    const mila = await makeLogin({ secondFactor: true });
    const code = codeAt(mila.totpSecret, null, now);
    const [one, two] = [await halfWayOf(mila.email), await halfWayOf(mila.email)];
    expect(await pass(one, code)).toMatchObject({ ok: true });
    expect(await pass(two, code)).toMatchObject({ code: "codeWrong", field: "code" });
    expect(await actsOf(mila.accountId)).toContain("account.secondStepPassed refused");
  });

  it("has one winner when a code is sent twice at once", async () => {
    const mila = await makeLogin({ secondFactor: true });
    const halfWay = await halfWayOf(mila.email);
    const code = codeAt(mila.totpSecret, null, now);
    const ends = await Promise.all([pass(halfWay, code), pass(halfWay, code)]);
    expect(ends.filter((end) => end.ok)).toHaveLength(1);
    expect(await sessionsOf(mila.id)).toHaveLength(1);
  });

  it("wants a right code, in ten minutes, in few tries, and one's own", async () => {
    const [mila, other] = await Promise.all([
      makeLogin({ secondFactor: true }),
      makeLogin({ secondFactor: true }),
    ]);
    const halfWay = await halfWayOf(mila.email);
    expect(await pass(halfWay, codeAt(other.totpSecret, null, now))).toMatchObject({ code: "codeWrong" });
    expect(await pass("x".repeat(43), codeAt(mila.totpSecret, null, now))).toMatchObject({
      code: "signInExpired",
    });
    const late = addMinutes(now, 10);
    expect(await pass(halfWay, codeAt(mila.totpSecret, null, late), late)).toMatchObject({
      code: "signInExpired",
    });
    const codes = [];
    for (let place = 0; place < 5; place++) {
      const outcome = await pass(halfWay, "000000");
      codes.push(outcome.ok ? "" : outcome.code);
    }
    expect(codes).toContain("tooManyTries");
  });

  it("takes each recovery code once", async () => {
    const { mila, codes } = await withSecondFactor();
    expect(new Set(codes).size).toBe(10);
    const [code = ""] = codes;
    expect(await pass(await halfWayOf(mila.email), code.toUpperCase().replace("-", " "))).toMatchObject({
      ok: true,
    });
    expect(await pass(await halfWayOf(mila.email), code)).toMatchObject({ code: "codeWrong" });
  });
});

describe("a role that needs the second factor", () => {
  it("is held back until this very session passed it; a carer's work is not", async () => {
    const at = await makeLocation();
    const carer = { role: "carer", locationId: at.id } as const;
    const manager = { role: "manager", locationId: at.id } as const;
    const { email } = await makeLogin({ grants: [carer, manager] });
    const here = insideWith(await signInWithPassword({ email, password: goodPassword }, browser(), now));
    const before = (await findSession(here.sessionToken, now)) as PersonActor;
    expect(before).toMatchObject({ grants: [carer], awaitsSecondFactor: true });
    const status = await begun(before);
    if (status.state !== "begun") throw new Error("not begun");
    const input = { code: codeAt(status.secret, null, now), currentPassword: goodPassword };
    await enrolSecondFactor(before, input, browser(), now);
    const after = await findSession(here.sessionToken, now);
    expect(after?.grants).toHaveLength(2);
    expect(after?.awaitsSecondFactor).toBeUndefined();
  });
});

describe("turning the second factor on", () => {
  it("keeps the secret sealed, this session inside and the others out", async () => {
    const mila = await makeLogin();
    const signIn = async () =>
      insideWith(await signInWithPassword({ email: mila.email, password: goodPassword }, browser(), now));
    const [here, there] = [await signIn(), await signIn()];
    const actor = (await findSession(here.sessionToken, now)) as PersonActor;
    const status = await begun(actor);
    if (status.state !== "begun") throw new Error("not begun");
    expect(JSON.stringify(await credentialOf(mila.accountId))).not.toContain(status.secret);
    const code = codeAt(status.secret, null, now);
    const input = { code, currentPassword: goodPassword };
    expect(await enrolSecondFactor(actor, input, browser(), now)).toMatchObject({ ok: true });
    expect(await findSession(here.sessionToken, now)).toMatchObject({ secondFactorPassed: true });
    expect(await isInside(there.sessionToken, now)).toBe(false);
    expect(await secondFactorStatus(actor, now)).toEqual({ state: "on", codesLeft: 10, mayRemove: true });
    expect(await actsOf(mila.accountId)).toContain("account.secondFactorOn done");
    expect(await pass(await halfWayOf(mila.email), code)).toMatchObject({ code: "codeWrong" });
  });

  it("draws a new secret each time and shows it to nobody who did not just begin", async () => {
    const mila = await makeLogin();
    const name = await beginSecondFactor(mila.actor, now);
    const first = await secondFactorStatus(mila.actor, now, name.ok ? name.value : "");
    expect(await secondFactorStatus(mila.actor, now)).toEqual({ state: "off" });
    expect(await secondFactorStatus(mila.actor, addMinutes(now, 15), name.ok ? name.value : "")).toEqual({
      state: "off",
    });
    const second = await begun(mila.actor);
    expect(await secondFactorStatus(mila.actor, now, name.ok ? name.value : "")).toEqual({ state: "off" });
    const secrets = [first, second].map((one) => (one.state === "begun" ? one.secret : ""));
    expect(new Set(secrets.filter(Boolean)).size).toBe(2);
    const enrol = (secret = "", currentPassword = goodPassword) =>
      enrolSecondFactor(mila.actor, { code: codeAt(secret, null, now), currentPassword }, browser(), now);
    expect(await enrol(secrets[0])).toMatchObject({ code: "codeWrong" });
    expect(await enrol(secrets[1], "niet het goede")).toMatchObject({ code: "currentPasswordWrong" });
    expect(await enrol(secrets[1])).toMatchObject({ ok: true });
  });

  it("forgets a secret that was never confirmed when the password is reset", async () => {
    const mila = await makeLogin();
    const seen = await begun(mila.actor);
    const token = await mintToken(mila.accountId, "reset", randomUUID(), now);
    const password = "koffie om halfvijf";
    await resetPassword({ token, password, passwordAgain: password }, browser(), now);
    expect(await credentialOf(mila.accountId)).toMatchObject({ totpSecret: null, totpBegunId: null });
    const code = codeAt(seen.state === "begun" ? seen.secret : "", null, now);
    expect(
      await enrolSecondFactor(mila.actor, { code, currentPassword: password }, browser(), now),
    ).toMatchObject({ code: "changedMeanwhile" });
  });

  it("happens once when sent twice, and not again over one that is on", async () => {
    const mila = await makeLogin();
    const status = await begun(mila.actor);
    const code = codeAt(status.state === "begun" ? status.secret : "", null, now);
    const enrol = () =>
      enrolSecondFactor(mila.actor, { code, currentPassword: goodPassword }, browser(), now);
    const ends = await Promise.all([enrol(), enrol()]);
    expect(ends.filter((end) => end.ok)).toHaveLength(1);
    expect(await beginSecondFactor(mila.actor, now)).toMatchObject({ code: "secondFactorOnAlready" });
  });
});

describe("turning it off, and new recovery codes", () => {
  it("is possible for a parent with the password", async () => {
    const { mila, actor } = await withSecondFactor();
    expect(await removeSecondFactor(actor, "niet het goede", browser(), now)).toMatchObject({ ok: false });
    expect(await removeSecondFactor(actor, goodPassword, browser(), now)).toMatchObject({ ok: true });
    expect(await secondFactorStatus(actor, now)).toEqual({ state: "off" });
    expect(await removeSecondFactor(actor, goodPassword, browser(), now)).toMatchObject({
      code: "changedMeanwhile",
    });
    insideWith(await signInWithPassword({ email: mila.email, password: goodPassword }, browser(), now));
    expect(await actsOf(mila.accountId)).toContain("account.secondFactorOff done");
  });

  it("is refused to manager, office and admin, and noted", async () => {
    const at = await makeLocation();
    for (const grants of [
      [{ role: "manager" as const, locationId: at.id }],
      [{ role: "office" as const, locationId: null }],
      [{ role: "admin" as const, locationId: null }],
    ]) {
      const { actor, mila } = await withSecondFactor({ grants });
      expect(await removeSecondFactor(actor, goodPassword, browser(), now)).toMatchObject({
        code: "secondFactorNeeded",
      });
      expect(await actsOf(mila.id)).toEqual(["account.secondFactorOff refused"]);
    }
  });

  it("asks that this log-in passed the second step, and notes who did not", async () => {
    const { mila, actor } = await withSecondFactor();
    const halfActor = { ...actor, secondFactorPassed: false };
    for (const attempt of [replaceRecoveryCodes, removeSecondFactor])
      expect(await attempt(halfActor, goodPassword, browser(), now)).toMatchObject({
        code: "secondStepFirst",
      });
    expect(await actsOf(mila.id)).toEqual([
      "account.recoveryCodesRenewed refused",
      "account.secondFactorOff refused",
    ]);
    expect(await secondFactorStatus(actor, now)).toMatchObject({ state: "on", codesLeft: 10 });
  });

  it("new codes replace the old ones", async () => {
    const { mila, actor, codes } = await withSecondFactor();
    const renewed = await replaceRecoveryCodes(actor, goodPassword, browser(), now);
    if (!renewed.ok) throw new Error(renewed.code);
    expect(await actsOf(mila.accountId)).toContain("account.recoveryCodesRenewed done");
    const half = await halfWayOf(mila.email);
    expect(await pass(half, codes[0] ?? "")).toMatchObject({ code: "codeWrong" });
    expect(await pass(half, renewed.value[0] ?? "")).toMatchObject({ ok: true });
  });
});
