import { isLanguage } from "@/lib/i18n/language";

/** For what cannot be given texts: the document still stands when all around it is gone. */
export function pageLanguage() {
  const language = typeof document === "undefined" ? "nl" : document.documentElement.lang;
  return isLanguage(language) ? language : "nl";
}
