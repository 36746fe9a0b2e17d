import "server-only";
import { render } from "@react-email/render";
import { createElement } from "react";
import type { Letter, LetterProps } from "@/emails/letter";
import { config } from "@/lib/config";
import { type Logo, shownLogo } from "@/lib/organisation/logo-file";
import type { Recipient } from "./recipient";
import type { Mail } from "./transport";

/** Links start at the configured origin, never at what a request claimed to be. */
export const portalLink = (path: string) => `${config().APP_ORIGIN}${path}`;

const inLetter = { width: 200, height: 56 };

/** Fetched by programs that know no log-in, for as long as the letter is kept. */
function letterLogo(logo: Logo) {
  const shown = shownLogo(logo, inLetter);
  return { ...shown, src: portalLink(shown.src) };
}

type OwnProps<Props extends LetterProps> = Omit<Props, keyof LetterProps>;

/** Renders a letter in the recipient's language, as HTML and as plain text. */
export async function writeLetter<Props extends LetterProps>(
  letter: Letter<Props>,
  recipient: Recipient,
  idempotencyKey: string,
  own: OwnProps<Props>,
): Promise<Mail> {
  const { language, organisationName, givenName } = recipient;
  const logo = recipient.logo && letterLogo(recipient.logo);
  const props = { ...own, language, organisationName, logo, givenName } as unknown as Props;
  const sheet = createElement(letter.Sheet, props);
  const [html, text] = await Promise.all([render(sheet), render(sheet, { plainText: true })]);
  return { to: recipient.email, subject: letter.subject(props), html, text, idempotencyKey };
}
