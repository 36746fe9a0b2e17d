import "server-only";
import path from "node:path";
import { Font } from "@react-pdf/renderer";

/** Each letter is drawn by the first that has it: the house's own, then one for the rest of Europe and Viet Nam. */
export const families = ["Figtree", "Noto Sans"];
const files = { Figtree: "figtree", "Noto Sans": "noto" } as const;
export const weights = [400, 600, 700] as const;
let ready: Promise<void> | undefined;

export type Weight = (typeof weights)[number];

/** The glyphs of a parsed font; the library's own type does not tell of them. */
type Parsed = {
  unitsPerEm: number;
  characterSet: number[];
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { advanceWidth: number };
};

const parsed = (fontFamily: string, fontWeight: number) =>
  Font.getFont({ fontFamily, fontWeight, fontStyle: "normal" })?.data as unknown as Parsed;

/**
 * Looks every character up once. A letter that first comes in as part of another (the C of Ç) is remembered
 * without its code, and all later papers of the process would lose it.
 */
async function loadWhole(fontFamily: string, fontWeight: number) {
  await Font.load({ fontFamily, fontWeight, fontStyle: "normal" });
  const font = parsed(fontFamily, fontWeight);
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
}

/** TTF files that are not compressed: others lose letters such as Ł and ş without a word. */
async function load() {
  for (const [family, file] of Object.entries(files)) {
    const fonts = weights.map((fontWeight) => ({
      fontWeight,
      src: path.join(process.cwd(), `lib/documents/fonts/${file}-${fontWeight}.ttf`),
    }));
    Font.register({ family, fonts });
    for (const weight of weights) await loadWhole(family, weight);
  }
  // The only rules it knows are English ones; what is too long for its place was broken before (fit-words.ts).
  Font.registerHyphenationCallback((word) => [word]);
}

export const loadFonts = () => {
  ready ??= load();
  return ready;
};

const fontOf = (codePoint: number, weight: Weight) =>
  families.map((family) => parsed(family, weight)).find((font) => font.hasGlyphForCodePoint(codePoint));

/** Whether any family has a picture of this letter in this weight. The fonts were loaded. */
export const hasPicture = (letter: string, weight: Weight) =>
  fontOf(letter.codePointAt(0) ?? 0, weight) !== undefined;

const advances = new Map<string, number>();

function advanceOf(letter: string, weight: Weight): number {
  const key = `${weight}${letter}`;
  const known = advances.get(key);
  if (known !== undefined) return known;
  const codePoint = letter.codePointAt(0) ?? 0;
  const font = fontOf(codePoint, weight);
  const advance = font ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm : 0;
  advances.set(key, advance);
  return advance;
}

/** How wide a text is drawn, in parts of its font size. The fonts were loaded. */
export function widthOf(text: string, weight: Weight): number {
  let width = 0;
  for (const letter of text) width += advanceOf(letter, weight);
  return width;
}
