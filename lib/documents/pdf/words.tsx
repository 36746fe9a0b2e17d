import "server-only";
import { Text, View } from "@react-pdf/renderer";
import type { Style } from "@react-pdf/stylesheet";
import { fitWords } from "./fit-words";
import { type Weight, widthOf } from "./fonts";

type Look = { style: Style | Style[]; width: number };

/** The renderer ends a line with a hyphen where two fonts meet in a word, unless that is as bad as can be. */
const never = 10_000;

/** Of two spaces the renderer would make a place to hyphenate. */
const spaced = (text: string) => text.replace(/ {2,}/g, "\u{a0} ");

/** The lines that have to be lines of their own. Joined by line feeds, these would be drawn in a font of the reader. */
function linesOf(text: string, { style, width }: Look): string[] {
  const { fontSize, fontWeight } = Object.assign({}, ...[style].flat()) as Style;
  const weight = (fontWeight ?? 400) as Weight;
  return fitWords(spaced(text), width / Number(fontSize), (word) => widthOf(word, weight)).split("\n");
}

/** Text in a place of a known width, in points; no word of it gets out of there. The style names its size. */
export function Words({ children, ...look }: Look & { children: string }) {
  const lines = linesOf(children, look);
  if (lines.length === 1) {
    return (
      <Text style={look.style} hyphenationPenalty={never}>
        {lines[0]}
      </Text>
    );
  }
  const { fontSize, lineHeight, fontWeight, color, ...place } = Object.assign(
    {},
    ...[look.style].flat(),
  ) as Style;
  return (
    <View style={place}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a paper never change place
        <Text key={index} style={{ fontSize, lineHeight, fontWeight, color }} hyphenationPenalty={never}>
          {line}
        </Text>
      ))}
    </View>
  );
}
