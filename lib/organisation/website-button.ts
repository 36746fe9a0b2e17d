import type { Language } from "@/lib/i18n/language";

const words: Record<Language, string> = {
  nl: "Inloggen in het ouderportaal",
  en: "Log in to the parent portal",
};

type ButtonOf = { origin: string; colour: string; language: Language };
export type WebsiteButton = { href: string; text: string; style: Record<string, string>; html: string };

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * A link for the daycare's own website, in plain HTML: no script, nothing that is fetched from here. The colour can be
 * read on white, so white can be read on it.
 */
export function websiteButton({ origin, colour, language }: ButtonOf): WebsiteButton {
  const style = {
    display: "inline-block",
    padding: "14px 22px",
    borderRadius: "12px",
    backgroundColor: colour,
    color: "#ffffff",
    fontFamily: "system-ui, sans-serif",
    fontSize: "16px",
    fontWeight: "600",
    lineHeight: "20px",
    textDecoration: "none",
  };
  const css = Object.entries(style).map(([name, value]) => `${dashed(name)}:${value}`);
  const [href, text] = [`${origin}/`, words[language]];
  const html = `<a href="${href}" style="${css.join(";")}">${text}</a>`;
  return { href, text, style, html };
}
