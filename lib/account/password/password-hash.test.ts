import { hash } from "@node-rs/argon2";
import { describe, expect, it } from "vitest";
import { hashingPool } from "../settings";
import { fitOf, HashingBusy, hashPassword, needsRehash, passwordFits } from "./password-hash";

describe("passwords as kept", () => {
  it("are argon2id with the terms of the settings", async () => {
    const kept = await hashPassword("wandelen langs de Dommel");
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(needsRehash(kept)).toBe(false);
    expect(await passwordFits("wandelen langs de Dommel", kept)).toBe(true);
    expect(await passwordFits("wandelen langs de dommel", kept)).toBe(false);
  });
  it("are made anew when the terms have risen", async () => {
    expect(needsRehash(await hash("x", { memoryCost: 8192, timeCost: 2, parallelism: 1 }))).toBe(true);
    expect(needsRehash("$2b$10$abcdefghijklmnopqrstuv")).toBe(true);
  });
  it("count as typed: long, with spaces and any letters", async () => {
    const long = "  Łukasz & Çelik ❤ ".repeat(7).slice(0, 128);
    const kept = await hashPassword(long);
    expect(await passwordFits(long, kept)).toBe(true);
    expect(await passwordFits(long.trim(), kept)).toBe(false);
  });
  it("are one password however the accents were typed, and older ones fit as they were kept", async () => {
    const typed = "crème brûlée na het eten";
    const composed = typed.normalize("NFC");
    const apart = typed.normalize("NFD");
    const kept = await hashPassword(apart);
    expect(await fitOf(composed, kept)).toBe("yes");
    expect(await fitOf(apart, kept)).toBe("yes");
    const older = await hash(apart, { memoryCost: 8192, timeCost: 2, parallelism: 1 });
    expect(await fitOf(apart, older)).toBe("older form");
    expect(await fitOf(composed, older)).toBe("older form");
    expect(await fitOf("iets anders", older)).toBe("no");
  });
  it("fit nobody without one", async () => {
    expect(await passwordFits("", null)).toBe(false);
  });
  // A full queue of hashes is several seconds of a processor by design, and more where others want it too.
  it("are hashed a few at a time, and refused when the queue is full", { timeout: 60_000 }, async () => {
    const all = Array.from({ length: hashingPool.atOnce + hashingPool.waiting + 3 }, () => hashPassword("x"));
    const ends = await Promise.allSettled(all);
    const refused = ends.filter((end) => end.status === "rejected");
    expect(refused).toHaveLength(3);
    expect(refused.every((end) => end.reason instanceof HashingBusy)).toBe(true);
    expect(await hashPassword("x")).toBeTruthy();
  });
});
