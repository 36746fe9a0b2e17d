import { expect, it } from "vitest";
import { fitWords } from "./fit-words";

/** Every letter as wide as the next. */
const count = (text: string) => Array.from(text).length;

it.each([
  ["words that fit stay whole", "Jan van den Berg", "Jan van den Berg"],
  ["an address goes on after a sign", "jan@voorbeeld.nl", "jan@\nvoorbeeld.\nnl"],
  ["a word without signs after the letter that fits", "abcdefghijklmnop", "abcdefghij\nklmnop"],
  ["its neighbours stay where they are", "van abcdefghijklm tot", "van abcdefghij\nklm tot"],
  ["a letter and its accent stay together", "x\u030c".repeat(6), `${"x\u030c".repeat(5)}\nx\u030c`],
])("%s", (_, text, fitted) => {
  expect(fitWords(text, 10, count)).toBe(fitted);
});
