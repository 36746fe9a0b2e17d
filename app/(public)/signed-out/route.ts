import { messages } from "@/lib/texts/catalogue";
import { requestLanguage } from "@/lib/web/request-language";

const login = "/login?done=out";

/**
 * Where logging out leads: tells the browser to forget every page it kept, so that Back shows nothing. A server
 * action cannot send this header, and only a document that is no page of Next makes its router load it for
 * real. It changes nothing on our side and may be opened by anybody.
 */
export async function GET(): Promise<Response> {
  const language = await requestLanguage();
  const t = messages(language).gettingIn;
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${t.signedOut}</title>
<meta http-equiv="refresh" content="0;url=${login}"><p>${t.signedOut} <a href="${login}">${t.signIn}</a></p></html>`;
  return new Response(html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Clear-Site-Data": '"cache", "storage"',
    },
  });
}
