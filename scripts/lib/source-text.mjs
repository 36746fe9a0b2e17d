// Comments, strings and template pieces; a quote in running text ends at the line's end at the latest.
const PIECES =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|`(?:\\[\s\S]|[^`\\])*`?/g;

const blank = (/** @type {string} */ text) => text.replace(/[^\n]/g, " ");

/** The same text with spaces for comments: every position and line stays what it was. */
export function withoutComments(/** @type {string} */ text) {
  return text.replace(PIECES, (piece) => (piece.startsWith("/") ? blank(piece) : piece));
}

/** The same text with spaces for comments and quoted strings; code inside templates stays. */
export function codeOnly(/** @type {string} */ text) {
  return text.replace(PIECES, (piece) => (piece.startsWith("`") ? piece : blank(piece)));
}

/** The template strings in a text, each with its place. */
export function templatesOf(/** @type {string} */ text) {
  return [...text.matchAll(PIECES)]
    .map((match) => ({ index: match.index, piece: match[0] }))
    .filter(({ piece }) => piece.startsWith("`"));
}

/**
 * Every hit of a pattern with its line.
 * @param {string} text
 * @param {RegExp} pattern with the g flag
 */
export function findAll(text, pattern) {
  return [...text.matchAll(pattern)].map((match) => ({
    match,
    index: match.index,
    line: text.slice(0, match.index + match[0].search(/\S/)).split("\n").length,
  }));
}
