import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { bareSince, lostSince } from "@/db/health";
import { languageCookie, languageOf } from "@/lib/i18n/language";
import { assetPolicy, commonHeaders, isSecureOrigin } from "./headers";
import { isUnreadable } from "./readable";
import { bareAnswer, unavailableAnswer, unreadableAnswer } from "./unavailable";
import { markBody } from "./unreadable-body";

const holder = globalThis as { portalGuardsAnswers?: true };
/** No page has this address, so the answer is the one to any page that is not there. */
const nowhere = { method: "GET", url: "/not-found" };

/**
 * What only the process that listens can do, since Next answers some requests before or after any code of ours:
 * an address nobody can read is not found, its own redirects and files carry the guards of the origin that is
 * served (not of the one that was built for), and a page that failed because the database went says so.
 * Called once when the server starts; a serverless host has its own front.
 */
export function guardAnswers() {
  if (holder.portalGuardsAnswers) return;
  holder.portalGuardsAnswers = true;
  const guards = {
    ...commonHeaders(isSecureOrigin(process.env.APP_ORIGIN)),
    "Content-Security-Policy": assetPolicy,
  };
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if (isUnreadable(request.method, request.url)) Object.assign(request, nowhere);
    guard(request, response, guards);
  });
}

type Send = (...given: unknown[]) => ServerResponse;

/** Before anything else takes hold of the answer: compression keeps the `write` and `end` it finds. */
function guard(request: IncomingMessage, response: ServerResponse, guards: Record<string, string>) {
  const since = process.uptime();
  const unreadable = markBody(request, response);
  const writeHead = response.writeHead.bind(response) as Send;
  const write = response.write.bind(response) as (...given: unknown[]) => boolean;
  const end = response.end.bind(response) as Send;
  let isReplaced = false;

  const addGuards = () => {
    for (const [name, value] of Object.entries(guards))
      if (!response.hasHeader(name)) response.setHeader(name, value);
  };
  /** What is said instead of Next's 500, when it was no mistake of ours. */
  const instead = () => {
    const [language, { accept }] = [languageFrom(request), request.headers];
    const status = unreadable();
    if (status) return unreadableAnswer(status, language, accept);
    if (bareSince(since)) return bareAnswer(language, accept);
    return lostSince(since) ? unavailableAnswer(language, accept) : null;
  };
  /** True once the answer is not Next's any more: what it still sends goes nowhere. */
  const replace = (): boolean => {
    if (isReplaced || response.headersSent || response.statusCode !== 500) return isReplaced;
    const answer = instead();
    if (!answer) return false;
    isReplaced = true;
    addGuards();
    for (const name of ["Content-Encoding", "Transfer-Encoding", "ETag"]) response.removeHeader(name);
    writeHead(answer.status, { ...answer.headers, "Content-Length": Buffer.byteLength(answer.body) });
    end(answer.body);
    return true;
  };

  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      response.statusCode = status;
      if (replace()) return response;
      addGuards();
      return writeHead(status, ...rest);
    },
    write: (...given: unknown[]) => (replace() ? true : write(...given)),
    end: (...given: unknown[]) => (replace() ? response : end(...given)),
  });
}

function languageFrom({ headers }: IncomingMessage) {
  const chosen = headers.cookie?.match(new RegExp(`(?:^|; )${languageCookie}=(\\w+)`))?.[1];
  return languageOf(chosen, headers["accept-language"]);
}
