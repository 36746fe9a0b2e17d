import { describe, expect, it } from "vitest";
import { addMinutes, instant } from "@/lib/time/instant";
import { codeAt, newTotpSecret, stepOfCode, totpAddress } from "./totp";

const noon = instant("2026-11-24T12:00:10.000Z") as Date;
const later = (seconds: number) => addMinutes(noon, seconds / 60);
// The secret and answers of RFC 6238, appendix B ("12345678901234567890" in base32).
const published = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

describe("one-time codes", () => {
  it("are those of RFC 6238", () => {
    expect(codeAt(published, null, instant("1970-01-01T00:00:59.000Z") as Date)).toBe("287082");
    expect(codeAt(published, null, instant("2005-03-18T01:58:29.000Z") as Date)).toBe("081804");
  });
  it("hold half a minute earlier and later, no longer", () => {
    const secret = newTotpSecret();
    const code = codeAt(secret, null, noon);
    expect([-30, 0, 30].map((s) => stepOfCode(secret, code, null, later(s)) !== null)).toEqual([
      true,
      true,
      true,
    ]);
    expect([-60, 60].map((s) => stepOfCode(secret, code, null, later(s)))).toEqual([null, null]);
  });
  it("open one door once", () => {
    const secret = newTotpSecret();
    const code = codeAt(secret, null, noon);
    const step = stepOfCode(secret, code, null, noon);
    expect(step).not.toBeNull();
    expect(stepOfCode(secret, code, step, later(5))).toBeNull();
    expect(stepOfCode(secret, codeAt(secret, step, noon), step, noon)).toBe((step ?? 0) + 1);
  });
  it("may be typed with a space, and are never letters", () => {
    const secret = newTotpSecret();
    const code = codeAt(secret, null, noon);
    expect(stepOfCode(secret, `${code.slice(0, 3)} ${code.slice(3)}`, null, noon)).not.toBeNull();
    expect(stepOfCode(secret, "abcdef", null, noon)).toBeNull();
    expect(stepOfCode(secret, "", null, noon)).toBeNull();
  });
  it("tell an app whose they are", () => {
    expect(totpAddress(published, "eva@example.nl", "Villa Bambini")).toBe(
      `otpauth://totp/Villa%20Bambini:eva%40example.nl?issuer=Villa%20Bambini&secret=${published}&algorithm=SHA1&digits=6&period=30`,
    );
  });
});
