import { expect, it } from "vitest";
import { linkedText } from "./linked-text";

const links = (text: string) =>
  linkedText(text).flatMap(({ text: shown, href }) => (href ? [[shown, href]] : []));

it.each([
  ["Kijk op https://www.voorbeeld.nl/opvang?a=1#b.", "https://www.voorbeeld.nl/opvang?a=1#b"],
  ["(http://voorbeeld.nl/een_(twee))", "http://voorbeeld.nl/een_(twee)"],
  ["www.voorbeeld.nl, of bel", "https://www.voorbeeld.nl/"],
  ["Mail anna.de-vries+kind@voorbeeld.nl!", "mailto:anna.de-vries+kind@voorbeeld.nl"],
  ["mailto:anna@voorbeeld.nl?subject=hoi", "mailto:anna@voorbeeld.nl"],
  ["Bel 06 12345678.", "tel:+31612345678"],
  ["Bel +32 470 12 34 56", "tel:+32470123456"],
  ["tel:0201234567", "tel:+31201234567"],
  ["HTTPS://VOORBEELD.NL", "https://voorbeeld.nl/"],
  ["https://voorbeeld.nl\nVolgende regel", "https://voorbeeld.nl/"],
])("makes a link of the address in %j", (text, href) => {
  expect(links(text).map(([, address]) => address)).toEqual([href]);
});

it.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)//https",
  "data:text/html,<script>alert(1)</script>",
  "file:///etc/passwd",
  "ftp://voorbeeld.nl/bestand",
  "https://bank.nl@kwaad.example/inloggen",
  "https://intern/beheer",
  "vbscript:msgbox",
  "24-11-2026 om 09.30 uur, factuur 2026-00042",
  "IBAN NL91 ABNA 0417 1643 00, bsn 123456782",
  "van 0 tot 4 jaar",
  "@iedereen",
])("leaves %j as it is", (text) => {
  expect(links(text)).toEqual([]);
});

it("loses no letter, whatever is written", () => {
  const all =
    "Hoi! https://a.nl/x(y), www.b.nl; c@d.nl (06-12345678) <b>javascript:x</b> 👋\n\n  einde https://e.nl";
  expect(
    linkedText(all)
      .map((part) => part.text)
      .join(""),
  ).toBe(all);
  expect(links(all)).toHaveLength(5);
  expect(linkedText("")).toEqual([]);
});

it("does not take long for a text made to take long", () => {
  const start = performance.now();
  for (const piece of ["0 ", "a.", "a@", "https://(", "+1(", "www."]) linkedText(piece.repeat(2000));
  expect(performance.now() - start).toBeLessThan(1000);
});
