import { describe, expect, it } from "vitest";
import { formatIban, maskIban, parseIban } from "./iban";

describe("parseIban", () => {
  it.each([
    ["NL91ABNA0417164300", "NL91ABNA0417164300"],
    ["NL39RABO0300065264", "NL39RABO0300065264"],
    ["NL20INGB0001234567", "NL20INGB0001234567"],
    [" nl02 abna 0123 4567 89 ", "NL02ABNA0123456789"],
    ["BE68 5390 0754 7034", "BE68539007547034"],
    ["DE89 3704 0044 0532 0130 00", "DE89370400440532013000"],
    ["FR14 2004 1010 0505 0001 3M02 606", "FR1420041010050500013M02606"],
    ["GB29 NWBK 6016 1331 9268 19", "GB29NWBK60161331926819"],
    ["NO93 8601 1117 947", "NO9386011117947"],
    ["MT84MALT011000012345MTLCAST001S", "MT84MALT011000012345MTLCAST001S"],
  ])("reads %j as %s", (text, value) => {
    expect(parseIban(text)).toEqual({ ok: true, value });
  });

  it.each([
    ["", "required"],
    ["  ", "required"],
    ["NL91ABNA0417164301", "invalidIban"],
    ["NL91ABNA041716430", "invalidIban"],
    ["NL91ABNA04171643000", "invalidIban"],
    ["91ABNA0417164300", "invalidIban"],
    ["NL91-ABNA-0417-1643-00", "invalidIban"],
    ["417164300", "invalidIban"],
    ["US64SVBKUS6S3300958879", "ibanOutsideSepa"],
    ["US65SVBKUS6S3300958879", "invalidIban"],
    ["TR330006100519786457841326", "ibanOutsideSepa"],
    ["SA0380000000608010167519", "ibanOutsideSepa"],
  ])("refuses %j: %s", (text, problem) => {
    expect(parseIban(text)).toEqual({ ok: false, problem });
  });

  it("refuses a Dutch number of another build, even when the sum fits", () => {
    const body = "12ABCD34567890";
    const fitting = Array.from(
      { length: 97 },
      (_, check) => `NL${String(check + 2).padStart(2, "0")}${body}`,
    );
    expect(fitting.filter((iban) => parseIban(iban).ok)).toEqual([]);
  });

  it("accepts one pair of check digits only", () => {
    const pairs = Array.from({ length: 100 }, (_, check) => String(check).padStart(2, "0"));
    expect(pairs.filter((pair) => parseIban(`NL${pair}ABNA0123456789`).ok)).toEqual(["02"]);
  });
});

it("shows groups of four, whole or masked", () => {
  expect(formatIban("NL91ABNA0417164300")).toBe("NL91 ABNA 0417 1643 00");
  expect(formatIban("BE68539007547034")).toBe("BE68 5390 0754 7034");
  expect(maskIban("NL91ABNA0417164300")).toBe("NL91 •••• •••• ••43 00");
  expect(maskIban("BE68539007547034")).toBe("BE68 •••• •••• 7034");
});
