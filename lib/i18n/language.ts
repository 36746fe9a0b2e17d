/** The languages the portal speaks on screen, in letters and on paper. Dutch comes first: it is the default. */
export const languages = ["nl", "en"] as const;

export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
