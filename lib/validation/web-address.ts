import { type Parsed, parsed, problem } from "./parsed";

/** An address of a page on the web, as people type it: 'www.voorbeeld.nl' is 'https://www.voorbeeld.nl/'. */
export function parseWebAddress(text: string): Parsed<string> {
  const typed = text.trim();
  if (typed === "") return problem("required");
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  const isPublic = url && url.protocol === "https:" && /\.[a-z0-9-]{2,}$/i.test(url.hostname);
  return isPublic && !url.username && !url.password ? parsed(url.href) : problem("invalidWebAddress");
}
