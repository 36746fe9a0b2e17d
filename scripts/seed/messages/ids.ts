import { createHash } from "node:crypto";

/** The same words give the same id, so that the seed tells the same story each time. */
export const idOf = (...words: readonly string[]) =>
  createHash("sha256")
    .update(words.join("\0"))
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
