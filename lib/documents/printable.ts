import { printableRanges } from "./printable-ranges";

/** Stands for what the papers' fonts have no picture of: seen by everybody who looks, unlike a gap. */
export const unprintableMark = "\u{fffd}";

/** Direction marks, joiners, soft hyphens, picture variants: they draw nothing, and a font without them rubbish. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const hyphens = /[\u{2010}\u{2011}]/gu;
const otherSpaces = /[\t\r\u{2000}-\u{200a}\u{2028}\u{2029}\u{205f}\u{3000}]/gu;
const narrowSpace = /\u{202f}/gu;

const code = (point: number) => `\\u{${point.toString(16)}}`;
const drawn = printableRanges.map(([first, last]) => `${code(first)}-${code(last)}`).join("");
const notDrawn = new RegExp(`[^\\n${drawn}]`, "u");

const letters = new Intl.Segmenter("nl", { granularity: "grapheme" });

const composed = (text: string) =>
  text.normalize("NFC").replace(hyphens, "-").replace(otherSpaces, " ").replace(narrowSpace, "\u{a0}");

/** Whether a paper shows this text as it is written here. */
export const isPrintable = (text: string) => !notDrawn.test(composed(text).replace(invisible, ""));

/** As a paper draws it: composed, without invisible signs, and one mark for each letter its fonts lack. */
export function printable(text: string): string {
  const wanted = composed(text);
  const visible = wanted.replace(invisible, "");
  if (!notDrawn.test(visible)) return visible;
  // Joiners stay until the letters were told apart: a picture of a family is one sign.
  return Array.from(letters.segment(wanted), ({ segment }) => {
    const seen = segment.replace(invisible, "");
    return notDrawn.test(seen) ? unprintableMark : seen;
  }).join("");
}
