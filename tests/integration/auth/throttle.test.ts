import { describe, expect, it } from "vitest";
import { signInWithPassword } from "@/lib/account/sign-in/sign-in";
import { claimTry } from "@/lib/account/sign-in/throttle";
import { addMinutes } from "@/lib/time/instant";
import { goodPassword, insideWith, makeLogin, newBrowser, triesLogged } from "../../support/logins";

const now = new Date("2026-11-24T09:00:00Z");
const wrong = (email: string, at: Date, browser = newBrowser()) =>
  signInWithPassword({ email, password: "niet het goede" }, browser, at);
const right = (email: string, at: Date, browser = newBrowser()) =>
  signInWithPassword({ email, password: goodPassword }, browser, at);

/** Somebody who guesses as fast as the door lets them, from a new network each time. */
async function guess(email: string, minutes: number) {
  let checked = 0;
  for (let second = 0; second < minutes * 60; second += 15) {
    const outcome = await wrong(email, addMinutes(now, second / 60));
    if (!outcome.ok && outcome.code === "signInFailed") checked += 1;
  }
  return checked;
}

describe("guessing at one account", () => {
  it("gets at most ten tries in a quarter of an hour, from however many networks", async () => {
    const mila = await makeLogin();
    expect(await guess(mila.email, 14)).toBeLessThanOrEqual(10);
    expect(await right(mila.email, addMinutes(now, 14))).toMatchObject({ ok: false, code: "tooManyTries" });
    insideWith(await right(mila.email, addMinutes(now, 40)));
  });

  it("counts an unknown address just the same", async () => {
    expect(await guess("niemand.thuis@example.test", 14)).toBeLessThanOrEqual(10);
    expect(await wrong("niemand.thuis@example.test", addMinutes(now, 14))).toMatchObject({
      code: "tooManyTries",
    });
  });

  it("does not lock out the owner, whose own device has a count of its own", async () => {
    const mila = await makeLogin();
    const { deviceCookie } = insideWith(await right(mila.email, addMinutes(now, -60)));
    await guess(mila.email, 14);
    const phone = newBrowser({ deviceCookie });
    insideWith(await right(mila.email, addMinutes(now, 14), phone));
    const [name = ""] = deviceCookie.split(".");
    const forged = newBrowser({ deviceCookie: `${name}.${"x".repeat(22)}` });
    expect(await right(mila.email, addMinutes(now, 14), forged)).toMatchObject({ code: "tooManyTries" });
  });

  it("is limited on a known device too", async () => {
    const mila = await makeLogin();
    const { deviceCookie } = insideWith(await right(mila.email, now));
    const phone = newBrowser({ deviceCookie });
    const ends = [];
    for (let place = 0; place < 13; place++)
      ends.push(await wrong(mila.email, addMinutes(now, place), phone));
    expect(ends.filter((end) => !end.ok && end.code === "tooManyTries").length).toBeGreaterThanOrEqual(3);
  });

  it("lets twenty at once through no further than one after the other", async () => {
    const mila = await makeLogin();
    const ends = await Promise.all(Array.from({ length: 20 }, () => wrong(mila.email, now)));
    expect(ends.filter((end) => !end.ok && end.code === "signInFailed").length).toBeLessThanOrEqual(3);
  });
});

describe("guessing from one network", () => {
  it("stops for all accounts together, but not for right tries", async () => {
    const network = "192.0.2.99";
    let checked = 0;
    for (let place = 0; place < 60; place++) {
      const outcome = await wrong(
        `a${place}@example.test`,
        addMinutes(now, place / 5),
        newBrowser({ network }),
      );
      if (!outcome.ok && outcome.code === "signInFailed") checked += 1;
    }
    expect(checked).toBeLessThanOrEqual(30);
    const home = newBrowser({ network: "192.0.2.98" });
    const mila = await makeLogin();
    for (let place = 0; place < 12; place++)
      insideWith(await right(mila.email, addMinutes(now, place), home));
  });
});

describe("what is kept of a try", () => {
  it("names nobody: neither address, network nor device", async () => {
    const mila = await makeLogin();
    await right(mila.email, now, newBrowser({ network: "192.0.2.55" }));
    const kept = JSON.stringify(await triesLogged());
    expect(kept).not.toContain(mila.email);
    expect(kept).not.toContain("192.0.2.55");
  });

  it("letters that somebody inside asks for are limited per account and per network", async () => {
    const ask = (account: string, network: string) =>
      claimTry({ purpose: "invitation", account, browser: newBrowser({ network }) }, now);
    const one = [];
    for (let place = 0; place < 5; place++) one.push(await ask("eva@example.test", `net-${place}`));
    expect(one.filter(Boolean)).toHaveLength(3);
    const many = [];
    for (let place = 0; place < 25; place++) many.push(await ask(`b${place}@example.test`, "192.0.2.7"));
    expect(many.filter(Boolean)).toHaveLength(20);
  });
});
