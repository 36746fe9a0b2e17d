const longestSearch = 80;
const mostWords = 5;

/** The words of a search for a name: cut to a sane length, split on anything that is no part of a name. */
export function searchWords(text: string): string[] {
  const words = text
    .slice(0, longestSearch)
    .split(/[\s,;]+/)
    .filter(Boolean);
  return words.slice(0, mostWords);
}

/** Matches the word anywhere in a name; wildcards in it are taken literally. */
export const likePattern = (word: string) => `%${word.replace(/[\\%_]/g, "\\$&")}%`;
