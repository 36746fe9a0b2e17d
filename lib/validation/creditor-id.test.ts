import { expect, it } from "vitest";
import { parseCreditorId } from "./creditor-id";

/** The first is the one the Deutsche Bundesbank gives as an example. */
it.each([
  ["DE98ZZZ09999999999", "DE98ZZZ09999999999"],
  ["de98 zzz 0999 9999 999", "DE98ZZZ09999999999"],
  ["DE98ABC09999999999", "DE98ABC09999999999"],
])("takes %s", (text, value) => {
  expect(parseCreditorId(text)).toEqual({ ok: true, value });
});

it.each([
  ["", "required"],
  ["DE97ZZZ09999999999", "invalidCreditorId"],
  ["DE98ZZZ09999999998", "invalidCreditorId"],
  ["NL91ABNA0417164300", "invalidCreditorId"],
  ["NL18ZZZ1234", "invalidCreditorId"],
])("refuses %s", (text, problem) => {
  expect(parseCreditorId(text)).toEqual({ ok: false, problem });
});
