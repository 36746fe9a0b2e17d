import { expect, it } from "vitest";
import { newSetupCode, plainCode } from "./setup-code";

it("is twelve plain letters in three groups, another one each time", () => {
  const codes = Array.from({ length: 200 }, newSetupCode);
  for (const code of codes) expect(code).toMatch(/^(?:[A-HJKMNP-Z2-9]{4}-){2}[A-HJKMNP-Z2-9]{4}$/);
  expect(new Set(codes).size).toBe(codes.length);
});

it.each(["K7QM-3XWD-PA9T", "k7qm3xwdpa9t", " k7qm 3xwd pa9t ", "K7QM–3XWD–PA9T"])(
  "is the same however it is typed: %s",
  (typed) => expect(plainCode(typed)).toBe("K7QM3XWDPA9T"),
);
