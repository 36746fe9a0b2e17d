import { expect, it } from "vitest";
import { parseWebAddress } from "./web-address";

it.each([
  ["https://www.degeschillencommissie.nl", "https://www.degeschillencommissie.nl/"],
  [" www.degeschillencommissie.nl/kinderopvang ", "https://www.degeschillencommissie.nl/kinderopvang"],
  ["klachtenloket.nl?a=1", "https://klachtenloket.nl/?a=1"],
])("reads %j", (typed, value) => {
  expect(parseWebAddress(typed)).toEqual({ ok: true, value });
});

it.each([
  ["", "required"],
  ["http://www.degeschillencommissie.nl", "invalidWebAddress"],
  ["javascript:alert(1)", "invalidWebAddress"],
  ["data:text/html,x", "invalidWebAddress"],
  ["https://localhost/", "invalidWebAddress"],
  ["https://eva:geheim@voorbeeld.nl/", "invalidWebAddress"],
  ["De Geschillencommissie", "invalidWebAddress"],
])("refuses %j", (typed, problem) => {
  expect(parseWebAddress(typed)).toEqual({ ok: false, problem });
});
