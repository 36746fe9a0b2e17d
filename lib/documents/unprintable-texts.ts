import { isPrintable } from "./printable";
import type { Sheet } from "./sheet";

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

/** What on a paper cannot be shown as it is written, each once and as short as it stands: a name, not its sentence. */
export function unprintableTexts(sheet: Sheet): string[] {
  const found = [...new Set(textsIn(sheet))].filter((text) => !isPrintable(text));
  return found.filter((text) => !found.some((other) => other !== text && text.includes(other)));
}
