import { createHash } from "node:crypto";
import type { NameParts } from "@/lib/names/full-name";

/** For tests only (SEED_CANARIES=1): the demonstration itself shows people no such marks. */
const wanted = () => process.env.SEED_CANARIES === "1";

/**
 * A word that stands in every name and text of one family and nowhere else: whoever finds it in an answer
 * meant for another family has found a leak. Letters only, so that it survives in an e-mail address.
 */
export function canaryOf(familyKey: string): string {
  const bytes = createHash("sha256").update(`canary ${familyKey}`).digest().subarray(0, 10);
  return `qx${[...bytes].map((byte) => String.fromCharCode(97 + (byte % 26))).join("")}`;
}

/** The text as it is on the demonstration; with the family's mark in tests, also where it was empty. */
export const marked = (familyKey: string, text = ""): string =>
  wanted() ? `${text} ${canaryOf(familyKey)}`.trim() : text;

export const markedName = (familyKey: string, name: NameParts): NameParts => ({
  ...name,
  familyName: marked(familyKey, name.familyName),
});

/** Labels keep their meaning; the mark is one more of them. */
export const markedLabels = (familyKey: string, labels: readonly string[] = []): string[] =>
  wanted() ? [...labels, canaryOf(familyKey)] : [...labels];
