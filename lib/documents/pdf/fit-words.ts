type Measure = (text: string) => number;

const afterSigns = /(?<=[@._/+&=?:-])/u;
const letters = new Intl.Segmenter("nl", { granularity: "grapheme" });

/** An address goes on after a sign if there is one in reach, a word without signs after the letter that still fits. */
function brokenWord(word: string, width: number, measure: Measure): string {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const add = (piece: string) => {
    const wanted = measure(piece);
    if (line && used + wanted > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += piece;
    used += wanted;
  };
  for (const piece of word.split(afterSigns)) {
    if (measure(piece) <= width) add(piece);
    else for (const { segment } of letters.segment(piece)) add(segment);
  }
  return [...lines, line].join("\n");
}

/** Ends a line inside each word that is wider than its place: the renderer would let it run into its neighbour. */
export const fitWords = (text: string, width: number, measure: Measure): string =>
  text
    .split(/([ \n])/)
    .map((word) => (measure(word) <= width ? word : brokenWord(word, width, measure)))
    .join("");
