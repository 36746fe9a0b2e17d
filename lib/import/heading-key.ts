import "server-only";
import { createHash } from "node:crypto";
import { fold } from "./fold";

/** Files with the same columns in the same order share what was chosen for them. A hash: a first row may be data. */
export const headingKeyOf = (headings: readonly string[]) =>
  createHash("sha256").update(headings.map(fold).join("\n")).digest("hex");
