import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** What was sent and is not answered yet, with the status it deserves once it turned out to be unreadable. */
type Marks = { header: string; sent: Map<string, number | null> };
// Each bundle of the app has a copy of this module; they share the process.
const holder = globalThis as { portalBodyMarks?: Marks };
const marks = (): Marks => {
  // A name drawn at start: nobody can send it.
  holder.portalBodyMarks ??= { header: `x-body-${randomUUID()}`, sent: new Map() };
  return holder.portalBodyMarks;
};

/** Before Next reads it, which tells of its failures by the headers of a request only; asked when the answer leaves. */
export function markBody(request: IncomingMessage, response: ServerResponse): () => number | null {
  if (request.method !== "POST") return () => null;
  const { header, sent } = marks();
  const mark = randomUUID();
  request.headers[header] = mark;
  sent.set(mark, null);
  response.once("close", () => sent.delete(mark));
  return () => sent.get(mark) ?? null;
}

/** What Next and React throw while they read what was sent, before any code of ours runs. */
const tooLong = /^Body exceeded/;
const broken =
  /^(?:Failed to parse body as FormData|Unexpected end of form|Connection closed|Multipart: |Missing Content-Type|Invalid Server Actions request)/;

function statusOf({ name, message }: Error) {
  if (tooLong.test(message)) return 413;
  return broken.test(message) || (name === "SyntaxError" && /JSON/.test(message)) ? 400 : null;
}

type Told = { headers: Record<string, string | string[] | undefined> };

/** Called for each error that reached Next (instrumentation.ts). */
export function noteUnreadableBody(error: unknown, { headers }: Told) {
  const { header, sent } = marks();
  const mark = headers[header];
  if (typeof mark !== "string" || !sent.has(mark) || !(error instanceof Error)) return;
  const status = statusOf(error);
  if (status) sent.set(mark, status);
}
