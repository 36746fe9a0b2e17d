import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { languageCookie, languageOf } from "@/lib/i18n/language";
import { renewedPage } from "./unavailable";

/** How Next marks its answer to a form whose action this build does not know. */
const notFoundHeader = "x-nextjs-action-not-found";
const holder = globalThis as { portalAnswersUnknownActions?: boolean };

function languageOfRequest({ headers }: IncomingMessage) {
  const cookie = headers.cookie?.match(new RegExp(`(?:^|; )${languageCookie}=(\\w+)`))?.[1];
  return languageOf(cookie, headers["accept-language"] ?? null);
}

/**
 * Without script, a form of an older build would be answered by one line of technical English. Next leaves no other
 * place to say it in words. With script the form itself does. Called once when the server starts.
 */
export function answerUnknownActions() {
  if (holder.portalAnswersUnknownActions) return;
  holder.portalAnswersUnknownActions = true;
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if (request.method !== "POST" || "next-action" in request.headers) return;
    const end = response.end.bind(response) as (body?: unknown, ...rest: unknown[]) => ServerResponse;
    response.end = ((body?: unknown, ...rest: unknown[]) => {
      if (response.headersSent || !response.hasHeader(notFoundHeader)) return end(body, ...rest);
      response.removeHeader("content-length");
      response.removeHeader("etag");
      response.setHeader("content-type", "text/html; charset=utf-8");
      return end(renewedPage(languageOfRequest(request)));
    }) as ServerResponse["end"];
  });
}
