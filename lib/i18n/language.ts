export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language =>
  typeof value === "string" && (languages as readonly string[]).includes(value);

export const languageCookie = "language";

/** Language for somebody who is not signed in: the chosen one, else the browser's first wish, else Dutch. */
export function languageOf(chosen: string | undefined, wishes: string | null | undefined): Language {
  if (isLanguage(chosen)) return chosen;
  return wishes?.slice(0, 2).toLowerCase() === "en" ? "en" : "nl";
}
