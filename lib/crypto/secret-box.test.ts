import { beforeAll, describe, expect, it } from "vitest";
import { seal, unseal } from "./secret-box";

beforeAll(() => {
  Object.assign(process.env, {
    DATABASE_URL: "postgres://unused",
    APP_ORIGIN: "http://localhost:3000",
    AUTH_SECRET: "test-only-auth-secret-of-32-bytes-or-more",
    ENCRYPTION_KEY: "test-only-encryption-key-of-32-bytes-or-more",
  });
});

const flipped = (box: string, place: number) => {
  const bytes = Buffer.from(box, "base64url");
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return bytes.toString("base64url");
};

describe("a sealed secret", () => {
  it("opens for its own field and row, and looks different each time", () => {
    const box = seal("totp", "row-1", "JBSWY3DPEHPK3PXP");
    expect(unseal("totp", "row-1", box)).toBe("JBSWY3DPEHPK3PXP");
    expect(box).not.toBe(seal("totp", "row-1", "JBSWY3DPEHPK3PXP"));
    expect(Buffer.from(box, "base64url").toString("latin1")).not.toContain("JBSWY3DPEHPK3PXP");
  });
  it("does not open in another row or field", () => {
    const box = seal("totp", "row-1", "geheim");
    expect(() => unseal("totp", "row-2", box)).toThrow();
    expect(() => unseal("bsn", "row-1", box)).toThrow();
  });
  it("does not open when any part of it was changed", () => {
    const box = seal("totp", "row-1", "geheim");
    for (const place of [0, 1, 13, 29, 34])
      expect(() => unseal("totp", "row-1", flipped(box, place))).toThrow();
    expect(() => unseal("totp", "row-1", "")).toThrow();
  });
});
