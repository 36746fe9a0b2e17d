import type { Tint } from "./tone";

const tints: Tint[] = ["sun", "sky", "moon", "leaf"];

/** "Saar de Vries" → "SV": the first letter of the first and of the last word. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen.map((word) => Array.from(word ?? "")[0]?.toLocaleUpperCase("nl") ?? "").join("");
}

/** The same name gets the same tint on every page. */
export function tintFor(name: string): Tint {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return tints[sum % tints.length] ?? "sun";
}
