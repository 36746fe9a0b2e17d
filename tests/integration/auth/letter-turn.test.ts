import { beforeAll, describe, expect, it } from "vitest";
import { claimLetterTurn } from "@/lib/account/link/letter-turn";
import { readLink } from "@/lib/account/link/mailed-link";
import { requestPasswordReset } from "@/lib/account/password/request-password-reset";
import { resetPassword } from "@/lib/account/password/reset-password";
import { signInWithPassword } from "@/lib/account/sign-in/sign-in";
import { writePasswordReset } from "@/lib/mail/letters/account";
import { addMinutes, isBefore } from "@/lib/time/instant";
import { makeOrganisation, outboxRows } from "../../support/factories";
import { insideWith, makeLogin, newBrowser } from "../../support/logins";

beforeAll(makeOrganisation);

const start = new Date("2026-11-24T09:00:00Z");
const at = (minutes: number) => addMinutes(start, minutes);
const newer = "koffie om halfvijf";
type Login = Awaited<ReturnType<typeof makeLogin>>;

const planned = async ({ accountId }: Login) =>
  (await outboxRows("mail.password-reset")).filter((row) => row.payload.accountId === accountId);

const sent = new Set<string>();
const newest = new Map<string, string>();

/** Sends what is due by now, once each, and answers the link of the newest letter. */
async function newestLink(login: Login, now: Date) {
  const due = (await planned(login)).filter((row) => !sent.has(row.id) && !isBefore(now, row.runAt));
  for (const { id, runAt } of due) {
    const { to, text } = await writePasswordReset({
      id,
      payload: { accountId: login.accountId },
      now: runAt,
    });
    expect(to).toBe(login.email);
    sent.add(id);
    newest.set(login.accountId, text);
  }
  return /\/reset-password\/([\w-]{43})/.exec(newest.get(login.accountId) ?? "")?.[1] ?? "";
}

describe("letters asked in somebody's name", () => {
  it("do not keep the owner from a letter, however many networks they come from", async () => {
    const mila = await makeLogin();
    for (let minute = 0; minute < 30; minute += 2)
      await requestPasswordReset(mila.email, newBrowser(), at(minute));
    await requestPasswordReset(mila.email, newBrowser({ network: "own" }), at(30));
    const within = (await planned(mila)).filter(
      (row) => !isBefore(row.runAt, at(30)) && !isBefore(at(40), row.runAt),
    );
    expect(within.length).toBeGreaterThan(0);
    expect((await planned(mila)).length).toBeLessThanOrEqual(3 + 4);
    const token = await newestLink(mila, at(40));
    const input = { token, password: newer, passwordAgain: newer };
    expect(await resetPassword(input, newBrowser(), at(41))).toMatchObject({ ok: true });
    insideWith(await signInWithPassword({ email: mila.email, password: newer }, newBrowser(), at(41)));
  });

  it("send the owner's link again and do not void it", async () => {
    const mila = await makeLogin();
    await requestPasswordReset(mila.email, newBrowser(), start);
    const token = await newestLink(mila, start);
    await requestPasswordReset(mila.email, newBrowser(), at(20));
    expect(await newestLink(mila, at(20))).toBe(token);
    expect(await readLink("reset", token, at(49))).not.toBeNull();
    expect(await readLink("reset", token, at(50))).toBeNull();
  });

  it("cannot keep one link alive for ever", async () => {
    const mila = await makeLogin();
    await requestPasswordReset(mila.email, newBrowser(), start);
    const token = await newestLink(mila, start);
    for (let minute = 20; minute <= 140; minute += 20) {
      await requestPasswordReset(mila.email, newBrowser(), at(minute));
      await newestLink(mila, at(minute));
    }
    expect(await readLink("reset", token, at(121))).toBeNull();
    expect(await newestLink(mila, at(140))).not.toBe(token);
  });

  it("from one network wait for the next hour when they are many, and then come", async () => {
    const network = "192.0.2.77";
    for (let place = 0; place < 20; place++)
      await claimLetterTurn(`b${place}@example.test`, newBrowser({ network }), at(place / 10));
    const mila = await makeLogin();
    await requestPasswordReset(mila.email, newBrowser({ network }), at(10));
    expect((await planned(mila)).map((row) => row.runAt)).toEqual([at(60)]);
    await requestPasswordReset(mila.email, newBrowser(), at(11));
    expect((await planned(mila)).map((row) => row.runAt).sort()).toEqual([at(11), at(60)].sort());
  });
});
