import { isGoneNow } from "@/db/health";
import type { Language } from "@/lib/i18n/language";
import { errorPages } from "@/lib/texts/error-pages";

/** The server's own checks and the scheduler, which say themselves what is missing. */
const answersItself = (path: string) => path.startsWith("/api/") && !path.startsWith("/api/files/");

/**
 * Whether a page or file is better not begun: without a database it could only fail, and without script its
 * error page stays empty. Forms with script answer on their own page and keep what was typed.
 */
export const isOutOfService = (path: string, headers: Headers) =>
  !answersItself(path) && !headers.has("next-action") && isGoneNow();

/** Of a form that was sent without script nothing arrived: the page says so. */
export function unavailablePage(language: Language, wasPost = false): string {
  const t = errorPages[language];
  return plainPage(language, t.unavailable, [t.unavailableText, ...(wasPost ? [t.unsent] : [])]);
}

/** For a form, sent without script, of an older build of this portal. */
export function renewedPage(language: Language): string {
  const t = errorPages[language];
  return plainPage(language, t.renewed, [t.unsent, t.renewedText]);
}

/** Stands alone: no script, no other file. An empty address leads to the page that was asked for. */
const plainPage = (language: Language, title: string, texts: readonly string[]) => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; font: 17px/1.5 system-ui, sans-serif }
  body { margin: 0; min-height: 90vh; display: grid; place-content: center; padding: 16px;
    background: light-dark(#faf7f2, #141a19); color: light-dark(#22302f, #edf2f0) }
  main { max-width: 28rem }
  h1 { font-size: 26px; line-height: 1.2; margin: 0 0 12px }
  a { display: inline-block; padding: 10px 20px; border-radius: 10px; text-decoration: none;
    background: light-dark(#17624f, #7fd1b5); color: light-dark(#ffffff, #0d1f19) }
  a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px }
</style>
<main>
<h1>${title}</h1>
${texts.map((text) => `<p>${text}</p>`).join("\n")}
<p><a href="">${errorPages[language].retry}</a></p>
</main>
</html>`;

type Answer = { status: number; headers: Record<string, string>; body: string };

/** A page for people, a sentence for what the scripts of a page send. */
function answerOf(status: number, accept: string | undefined, page: string, words: string): Answer {
  const isPage = accept?.includes("text/html") ?? false;
  return {
    status,
    headers: {
      "Content-Type": isPage ? "text/html; charset=utf-8" : "application/json",
      "Cache-Control": "private, no-store",
    },
    body: isPage ? page : JSON.stringify({ message: words }),
  };
}

export function unavailableAnswer(language: Language, accept: string | undefined): Answer {
  const { unavailable, unavailableText } = errorPages[language];
  const words = `${unavailable}. ${unavailableText}`;
  const answer = answerOf(503, accept, unavailablePage(language), words);
  return { ...answer, headers: { ...answer.headers, "Retry-After": "30" } };
}

/** The database has no tables yet, or those of another release: only somebody at the server can help. */
export function bareAnswer(language: Language, accept: string | undefined): Answer {
  const { bare, bareText } = errorPages[language];
  const page = plainPage(language, bare, [bareText]);
  const answer = answerOf(503, accept, page, `${bare}. ${bareText}`);
  return { ...answer, headers: { ...answer.headers, "Retry-After": "30" } };
}

/** For what was sent in a form that no page of ours sends, or is longer than any. */
export function unreadableAnswer(status: number, language: Language, accept: string | undefined): Answer {
  const { unreadable, unreadableText } = errorPages[language];
  const page = plainPage(language, unreadable, [unreadableText]);
  return answerOf(status, accept, page, `${unreadable}. ${unreadableText}`);
}
