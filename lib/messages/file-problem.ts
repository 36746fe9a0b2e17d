import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/texts/catalogue";

const known = [
  "attachmentTooLarge",
  "attachmentUnsupported",
  "attachmentBroken",
  "fileNameUnusable",
  "storageUnavailable",
  "uploadTooSlow",
  "uploadTooMany",
  "busy",
  "notAllowed",
] as const;

/** What a page says about a file that was sent without script; only what the upload itself answers. */
export function fileProblem(code: unknown, language: Language): string | undefined {
  const told = known.find((one) => one === code);
  return told && messages(language).refusals[told];
}
