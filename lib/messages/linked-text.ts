import "server-only";
import { parsePhone } from "@/lib/validation/phone";

/** A stretch of what somebody wrote; with an address when it leads somewhere. */
export type TextPart = { text: string; href?: string };

/** Whole addresses, addresses without their scheme, e-mail addresses, numbers to call. */
const candidates =
  /(?<web>\b(?:https?:\/\/|www\.)[^\s<>"“”]{2,2000})|(?<scheme>\b(?:mailto|tel):[^\s<>"“”]{3,300})|(?<mail>[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6})|(?<phone>(?<![\w.,/+-])(?:\+|0)[\d() .-]{7,20}\d(?![\w,/-]))/giu;

const closers = /[.,;:!?'’…)\]}]$/u;

/** A full stop or bracket after an address belongs to the sentence, unless the bracket was opened inside. */
function withoutTail(address: string): string {
  let kept = address;
  while (closers.test(kept)) {
    if (kept.endsWith(")") && kept.split("(").length >= kept.split(")").length) break;
    kept = kept.slice(0, -1);
  }
  return kept;
}

/** Only web addresses, and none with a name before the host: "https://bank.nl@elsewhere.example" deceives. */
function webAddress(text: string): string | undefined {
  const whole = /^www\./i.test(text) ? `https://${text}` : text;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  if (!["http:", "https:"].includes(url.protocol)) return undefined;
  return url.username || url.password || !url.hostname.includes(".") ? undefined : url.href;
}

function mailAddress(text: string): string | undefined {
  const [address = ""] = text.replace(/^mailto:/i, "").split("?");
  return /^[\w.+-]+@[a-z\d.-]+\.[a-z]{2,}$/i.test(address) ? `mailto:${address}` : undefined;
}

function callAddress(text: string): string | undefined {
  const number = parsePhone(text.replace(/^tel:/i, ""));
  return number.ok ? `tel:${number.value}` : undefined;
}

function addressOf({ web, scheme, mail }: Record<string, string | undefined>, text: string) {
  if (web) return webAddress(text);
  if (mail || /^mailto:/i.test(scheme ?? "")) return mailAddress(text);
  return callAddress(text);
}

/** What people wrote, parted into plain text and links. The parts together are the text, letter by letter. */
export function linkedText(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const match of text.matchAll(candidates)) {
    const found = withoutTail(match[0]);
    const href = addressOf(match.groups ?? {}, found);
    if (!href) continue;
    if (match.index > at) parts.push({ text: text.slice(at, match.index) });
    parts.push({ text: found, href });
    at = match.index + found.length;
  }
  return at < text.length ? [...parts, { text: text.slice(at) }] : parts;
}
