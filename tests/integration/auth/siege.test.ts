import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { loginAttempt, loginMiss } from "@/db/schema/account";
import { alarm } from "@/db/schema/alarm";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import type { Browser } from "@/lib/account/browser/browser";
import { isLogInLink, passLogInLink } from "@/lib/account/link/log-in-link";
import { mintToken } from "@/lib/account/link/mint-token";
import { changePassword } from "@/lib/account/password/change-password";
import { resetPassword } from "@/lib/account/password/reset-password";
import { passSecondFactor } from "@/lib/account/second-factor/pass-second-factor";
import { codeAt } from "@/lib/account/second-factor/totp";
import { alarmTerms } from "@/lib/account/settings";
import { deviceKeyFor } from "@/lib/account/sign-in/known-device";
import { signInWithPassword } from "@/lib/account/sign-in/sign-in";
import { accountKeyOf } from "@/lib/account/sign-in/throttle";
import { writeLogInLink } from "@/lib/mail/letters/account";
import { addDaysTo, addMinutes } from "@/lib/time/instant";
import { asSetUp, makeOrganisation, makeStaff, outboxRows } from "../../support/factories";
import { auditAbout, goodPassword, insideWith, makeLogin, newBrowser } from "../../support/logins";

beforeAll(makeOrganisation);

const start = new Date("2026-11-24T09:00:00Z");
const most = alarmTerms.missesInARow;
const signIn = (email: string, password: string, at: Date, browser: Browser = newBrowser()) =>
  signInWithPassword({ email, password }, browser, at);

/** Wrong tries so slow that no other limit stops them, all but three of them long ago; answers when the last was. */
async function miss(email: string, times: number, from = start, deviceCookie: string | null = null) {
  const accountKey = accountKeyOf(email);
  const deviceKey = deviceKeyFor(deviceCookie, accountKey) ?? "";
  await inTransaction(system("sign-in"), (tx) =>
    tx.insert(loginMiss).values({ accountKey, deviceKey, misses: times - 3, lastAt: from }),
  );
  for (let place = 0; place < 3; place++)
    expect(
      await signIn(email, "niet het goede", addMinutes(from, place * 20), newBrowser({ deviceCookie })),
    ).toMatchObject({ code: "signInFailed" });
  return addMinutes(from, 60);
}
const alarms = (kind: "account-siege" | "log-in-spray", subject?: string) =>
  asSetUp((tx) =>
    tx
      .select()
      .from(alarm)
      .where(and(eq(alarm.kind, kind), subject ? eq(alarm.subject, subject) : undefined)),
  );
const lettersOf = async (kind: string, accountId: string) =>
  (await outboxRows(kind)).filter((row) => row.payload.accountId === accountId);

async function linkOf(accountId: string, email: string, at: Date) {
  const letter = (await lettersOf("mail.log-in-link", accountId)).at(-1);
  const mail = await writeLogInLink({ id: letter?.id ?? "", payload: { accountId }, now: at });
  expect(mail.to).toBe(email);
  return /\/log-in-link\/([\w-]{43})/.exec(mail.text)?.[1] ?? "";
}

describe("a hundred wrong tries in a row", () => {
  it("close the door to passwords, and the owner goes on by a mailed link", async () => {
    const admin = await makeStaff("admin", null);
    const mila = await makeLogin();
    const at = await miss(mila.email, most);
    expect(await signIn(mila.email, goodPassword, at)).toMatchObject({ code: "logInLinkNeeded" });
    expect(await signIn(mila.email, "iets anders", addMinutes(at, 20))).toMatchObject({
      code: "logInLinkNeeded",
    });
    const [raised] = await alarms("account-siege", mila.accountId);
    expect(raised).toMatchObject({ times: 3, facts: { accountId: mila.accountId, tries: most } });
    const told = await lettersOf("mail.account-siege", mila.accountId);
    expect(told.map((row) => row.payload.personId)).toContain(admin.id);
    const token = await linkOf(mila.accountId, mila.email, at);
    expect(await isLogInLink(token, at)).toBe(true);
    const passed = await passLogInLink({ token }, newBrowser(), at);
    if (!passed.ok) throw new Error(passed.code);
    const own = newBrowser({ deviceCookie: passed.value.deviceCookie });
    insideWith(await signIn(mila.email, goodPassword, addMinutes(at, 40), own));
    expect(await passLogInLink({ token }, newBrowser(), at)).toMatchObject({ code: "linkExpired" });
    expect((await auditAbout(mila.accountId)).map((row) => row.act)).toContain("account.logInLinkUsed");
  });

  it("are no lock on a device that was inside before, nor on a new password by mail", async () => {
    const mila = await makeLogin();
    const { deviceCookie } = insideWith(await signIn(mila.email, goodPassword, addMinutes(start, -60)));
    const at = await miss(mila.email, most);
    insideWith(await signIn(mila.email, goodPassword, at, newBrowser({ deviceCookie })));
    expect(await signIn(mila.email, goodPassword, at)).toMatchObject({ code: "logInLinkNeeded" });
    const token = await mintToken(mila.accountId, "reset", crypto.randomUUID(), at);
    const password = "koffie om halfvijf";
    await resetPassword({ token, password, passwordAgain: password }, newBrowser(), at);
    insideWith(await signIn(mila.email, password, addMinutes(at, 20)));
  });

  it("are as many on a known device, whatever happens elsewhere", async () => {
    const mila = await makeLogin();
    const { deviceCookie } = insideWith(await signIn(mila.email, goodPassword, addMinutes(start, -60)));
    const stolen = () => newBrowser({ deviceCookie });
    const at = await miss(mila.email, most, start, deviceCookie);
    expect(await signIn(mila.email, goodPassword, at, stolen())).toMatchObject({ code: "logInLinkNeeded" });
    insideWith(await signIn(mila.email, goodPassword, at));
  });

  it("begin anew after a right one, and a screen left open is no other place to guess", async () => {
    const mila = await makeLogin();
    const half = await miss(mila.email, most - 1);
    insideWith(await signIn(mila.email, goodPassword, half));
    const at = await miss(mila.email, most - 1, half);
    const change = { currentPassword: "niet het goede", password: "abc", passwordAgain: "abc" };
    expect(await changePassword(mila.actor, change, newBrowser(), at)).toMatchObject({
      code: "currentPasswordWrong",
    });
    expect(await signIn(mila.email, goodPassword, addMinutes(at, 20))).toMatchObject({
      code: "logInLinkNeeded",
    });
  });

  it("count wrong codes of the second step too", async () => {
    const mila = await makeLogin({ secondFactor: true });
    const at = await miss(mila.email, most - 1);
    const half = await signIn(mila.email, goodPassword, at);
    const halfWayToken = half.ok && half.value.step === "second-factor" ? half.value.halfWayToken : "";
    const pass = (code: string, moment: Date) =>
      passSecondFactor({ code, halfWayToken }, newBrowser(), moment);
    expect(await pass("000000", at)).toMatchObject({ code: "codeWrong" });
    const later = addMinutes(at, 1);
    expect(await pass(codeAt(mila.totpSecret, null, later), later)).toMatchObject({
      code: "logInLinkNeeded",
    });
  });

  it("are answered alike for an address that nobody has", async () => {
    const email = "niemand.thuis@siege.test";
    const at = await miss(email, most);
    expect(await signIn(email, goodPassword, at)).toMatchObject({ code: "logInLinkNeeded" });
    expect(await signIn(email, goodPassword, addDaysTo(at, 1))).toMatchObject({ code: "logInLinkNeeded" });
  });
});

describe("one password at many accounts", () => {
  const far = addDaysTo(start, 100);
  it("calls the administrators, by the network it comes from", async () => {
    const network = "192.0.2.200";
    for (let place = 0; place < alarmTerms.sprayAccountsOfNetwork; place++) {
      expect(await alarms("log-in-spray")).toEqual([]);
      await signIn(
        `spray${place}@example.test`,
        "Welkom01",
        addMinutes(far, place * 2.5),
        newBrowser({ network }),
      );
    }
    const raised = await alarms("log-in-spray");
    expect(raised).toMatchObject([{ facts: { accounts: 20, minutes: 60 }, answeredAt: null }]);
    expect(JSON.stringify(raised)).not.toContain(network);
  });

  it("calls them too when each try comes from elsewhere", async () => {
    const later = addDaysTo(start, 200);
    const tries = Array.from({ length: alarmTerms.sprayAccounts - 2 }, (_, place) => ({
      purpose: "login" as const,
      accountKey: `wide${place}`,
      networkKey: `wide${place}`,
      succeeded: false,
      at: addMinutes(later, -place / 4),
    }));
    await inTransaction(system("sign-in"), (tx) => tx.insert(loginAttempt).values(tries));
    await signIn("wide98@example.test", "Welkom01", later);
    expect(await alarms("log-in-spray", "everywhere")).toEqual([]);
    await signIn("wide99@example.test", "Welkom01", later);
    const raised = await alarms("log-in-spray", "everywhere");
    expect(raised).toMatchObject([{ facts: { accounts: alarmTerms.sprayAccounts, minutes: 60 } }]);
  });
});
