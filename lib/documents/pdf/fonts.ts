import "server-only";
import path from "node:path";
import { Font } from "@react-pdf/renderer";

export const family = "Figtree";
const weights = [400, 600, 700] as const;
let ready: Promise<void> | undefined;

/** The glyphs of a parsed font; the library's own type does not tell of them. */
type Parsed = { characterSet: number[]; glyphForCodePoint(codePoint: number): unknown };

/**
 * Looks every character up once. A letter that first comes in as part of another (the C of Ç) is remembered
 * without its code, and all later papers of the process would lose it.
 */
async function loadWhole(fontWeight: number) {
  const wanted = { fontFamily: family, fontWeight, fontStyle: "normal" } as const;
  await Font.load(wanted);
  const font = Font.getFont(wanted)?.data as unknown as Parsed;
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
}

/** Whole TTF files: subsets and compressed ones lose letters such as Ł and ş without a word. */
async function load() {
  const fonts = weights.map((fontWeight) => ({
    fontWeight,
    src: path.join(process.cwd(), `lib/documents/fonts/figtree-${fontWeight}.ttf`),
  }));
  Font.register({ family, fonts });
  // The only rules it knows are English ones; Dutch names and words stay whole.
  Font.registerHyphenationCallback((word) => [word]);
  for (const weight of weights) await loadWhole(weight);
}

export const loadFonts = () => {
  ready ??= load();
  return ready;
};
