import type { Language } from "./language";

/** Dutch sets the shape; the compiler refuses an English text that lacks a key or has one too many. */
export const defineMessages = <Texts extends Record<string, unknown>>(messages: {
  nl: Texts;
  en: NoInfer<Texts>;
}): Record<Language, Texts> => messages;
