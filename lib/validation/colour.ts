import { type Parsed, parsed, problem } from "./parsed";

/** WCAG 2: text and thin lines need this contrast with what they stand on (1.4.3). */
const enough = 4.5;

/** Relative luminance of a colour written '#rrggbb', as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export const contrastWithWhite = (colour: string): number => 1.05 / (luminance(colour) + 0.05);

/** A colour that can be read on white paper, as '#rrggbb' in lower case. */
export function parseColour(text: string): Parsed<string> {
  const colour = text.trim().toLowerCase();
  if (colour === "") return problem("required");
  if (!/^#[0-9a-f]{6}$/.test(colour)) return problem("invalidColour");
  return contrastWithWhite(colour) >= enough ? parsed(colour) : problem("colourTooLight");
}
