import { describe, expect, it } from "vitest";
import { isPrintable, printable } from "./printable";

describe("what a paper shows as it was written", () => {
  it.each([
    ["Nguyễn Thị Hồng Phượng", "Nguyễn Thị Hồng Phượng"],
    ["Παπαδόπουλος Ωμέγα", "Παπαδόπουλος Ωμέγα"],
    ["Дмитрий Щукин Їжак", "Дмитрий Щукин Їжак"],
    ["Ǧamīla Ḥusayn ʿAlī", "Ǧamīla Ḥusayn ʿAlī"],
    ["Zoe\u0308 e\u0301", "Zoë é"],
    ["06\u201112345678", "06-12345678"],
    ["\u202aJan\u200b\u00ad\u202c", "Jan"],
    ["twee\tdelen\u3000en\u202fmeer", "twee delen en\u00a0meer"],
    ["€ 1.607,13 · × ÷ – “ ” ’", "€ 1.607,13 · × ÷ – “ ” ’"],
    ["regel\nregel", "regel\nregel"],
  ])("%s", (written, shown) => {
    expect(isPrintable(written)).toBe(true);
    expect(printable(written)).toBe(shown);
  });
});

describe("what gets a mark for each letter that no font of the paper has", () => {
  it.each([
    ["محمد", "\ufffd\ufffd\ufffd\ufffd"],
    ["王小明", "\ufffd\ufffd\ufffd"],
    ["Noor 🧸", "Noor \ufffd"],
    ["gezin 👨\u200d👩\u200d👧", "gezin \ufffd"],
    ["☎\ufe0f 1\ufe0f\u20e3", "\ufffd \ufffd"],
    ["nul\u0000", "nul\ufffd"],
  ])("%s", (written, shown) => {
    expect(isPrintable(written)).toBe(false);
    expect(printable(written)).toBe(shown);
  });
});
