export type Encoding = "utf-8" | "utf-16le" | "windows-1252";

const beginsWith = (bytes: Uint8Array, ...marks: number[]) =>
  marks.every((mark, index) => bytes[index] === mark);

/**
 * The text of a file as spreadsheets save it. What is no proper UTF-8 is taken for Windows-1252, in which every byte
 * is a letter; null for what holds bytes that no text has, such as a workbook that was not saved as CSV.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const encoding = encodingOf(bytes);
  // A mark of the byte order in front is left out by the decoder itself.
  const text = new TextDecoder(encoding).decode(bytes).normalize("NFC");
  return text.includes("\0") ? null : { text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (beginsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}
