import "server-only";
import { cookies, headers as requestHeaders } from "next/headers";
import { isGone, isGoneNow } from "@/db/health";
import type { PersonActor } from "@/lib/access/actor";
import { currentActor } from "@/lib/access/current-actor";
import { config } from "@/lib/config";
import { languageCookie, languageOf } from "@/lib/i18n/language";
import { logFailure } from "@/lib/log/log";
import { answerHeaders, isSecureOrigin } from "@/lib/security/headers";
import { isFromOwnPage } from "@/lib/security/own-page";
import { unavailablePage } from "@/lib/security/unavailable";
import { messages } from "@/lib/texts/catalogue";
import type { RefusalCode } from "@/lib/texts/refusals";
import { letGo } from "./read-body";

/** proxy.ts leaves these addresses alone, since it would keep every body in memory: the headers are set here. */
const headersOf = (request: Request) => ({
  ...answerHeaders({
    path: new URL(request.url).pathname,
    nonce: "",
    requestId: crypto.randomUUID(),
    secure: isSecureOrigin(process.env.APP_ORIGIN),
    development: false,
  }),
  "Cache-Control": "private, no-store",
});

type Extra = Record<string, string>;

export const json = (request: Request, status: number, body: object, extra: Extra = {}) =>
  Response.json(body, { status, headers: { ...headersOf(request), ...extra } });

/** An answer made elsewhere, with the headers that proxy.ts puts on others. */
export function guarded(request: Request, response: Response): Response {
  for (const [name, value] of Object.entries(headersOf(request)))
    if (!response.headers.has(name)) response.headers.set(name, value);
  return response;
}

/** Answers a form: the browser asks for this page next. */
export function goTo(request: Request, address: string) {
  return new Response(null, { status: 303, headers: { ...headersOf(request), Location: address } });
}

/** Signed in, and sent from a page of ours; reading may be asked for without saying where from. */
export async function sender(request: Request): Promise<PersonActor | null> {
  const isOurs = request.method !== "POST" || isFromOwnPage(request, config().APP_ORIGIN);
  return isOurs ? currentActor() : null;
}

/** Nobody is signed in: not a byte is kept, and the sentence says what to do. */
export async function signedOut(request: Request) {
  letGo(request);
  return json(request, 401, { message: messages(await languageOfBrowser()).refusals.signedOut });
}

/** As proxy.ts does for other addresses: while there is no database, people and programs are told to come back. */
export async function whileThereIsData(request: Request, answer: () => Promise<Response>): Promise<Response> {
  if (isGoneNow()) return outOfService(request);
  try {
    return await answer();
  } catch (error) {
    if (!isGone(error)) throw error;
    logFailure("database-unavailable", error);
    return outOfService(request);
  }
}

async function outOfService(request: Request) {
  letGo(request);
  const language = await languageOfBrowser();
  const extra = { "Retry-After": "30" };
  if (!request.headers.get("accept")?.includes("text/html"))
    return json(request, 503, { message: messages(language).refusals.busy }, extra);
  const headers = { ...headersOf(request), ...extra, "Content-Type": "text/html; charset=utf-8" };
  return new Response(unavailablePage(language), { status: 503, headers });
}

async function languageOfBrowser() {
  const [own, asked] = await Promise.all([cookies(), requestHeaders()]);
  return languageOf(own.get(languageCookie)?.value, asked.get("accept-language"));
}

/** The browser tries by itself again what may succeed later; a slow sender is not waited for any longer. */
const retryable: Partial<Record<RefusalCode, [number, Extra]>> = {
  storageUnavailable: [503, { "Retry-After": "30" }],
  busy: [503, { "Retry-After": "10" }],
  uploadGone: [410, {}],
  uploadTooMany: [429, { "Retry-After": "10" }],
  uploadTooSlow: [408, { Connection: "close" }],
};

/** A refusal in words, with the status that tells a program whether to come back. */
export function refusal(request: Request, actor: PersonActor, code: RefusalCode) {
  const [status, extra] = retryable[code] ?? [409, {}];
  return json(request, status, { message: messages(actor.language).refusals[code] }, extra);
}
