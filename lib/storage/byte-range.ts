import type { ByteRange } from "./storage";

/**
 * What an HTTP Range header asks of a file of this size: a part, the whole (null: no header, several parts, or a
 * form we do not know, all of which may be answered whole), or something beyond its end.
 */
export function byteRange(header: string | null, size: number): ByteRange | null | "unsatisfiable" {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? "");
  const [first = "", last = ""] = asked?.slice(1) ?? [];
  if (!asked || (first === "" && last === "")) return null;
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length > 0 ? { from: size - length, to: size - 1 } : "unsatisfiable";
  }
  const from = Number(first);
  const to = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < from) return null;
  return from < size ? { from, to } : "unsatisfiable";
}
