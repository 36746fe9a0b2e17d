import { describe, expect, it } from "vitest";
import { problemOf } from "@/lib/validation/field-problem";
import { optionalTextField, phoneField, textField } from "./fields";
import { typedText } from "./text";

const controls = Array.from({ length: 0xa0 }, (_, code) => code).filter(
  (code) => (code < 0x20 || code >= 0x7f) && ![0x09, 0x0a, 0x0d].includes(code),
);

describe("typedText", () => {
  it.each(controls.map((code) => [code.toString(16)]))("refuses U+%s wherever it stands", (code) => {
    const character = String.fromCharCode(Number.parseInt(code, 16));
    for (const text of [character, `a${character}`, `${character}a`, `a\n${character}b`])
      expect(typedText().safeParse(text).success).toBe(false);
  });

  it("takes what people type: lines, tabs, accents, emoji of several characters, other scripts", () => {
    for (const text of ["", "a\tb\r\nc", "Zoë’s tas", "👩‍👩‍👧", "عربي", "日本"])
      expect(typedText().safeParse(text).success).toBe(true);
  });

  it("says so at the field, also in fields that are read further", () => {
    for (const field of [textField(10), optionalTextField(10), phoneField]) {
      const { error } = field.safeParse("a\u0000b");
      expect(error?.issues.map(problemOf)).toContain("controlCharacter");
    }
  });
});
