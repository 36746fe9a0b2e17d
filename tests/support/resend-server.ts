import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type ReceivedMail = {
  key: string;
  from: string;
  to: string | string[];
  subject: string;
  html: string;
  text: string;
};

/** What a real service may do to us; everything is off until a test sets it. */
export type Moods = {
  /** Calls in any second; more are answered 429 with Retry-After. */
  rate: number | null;
  /** Every so many calls the line is cut: now before the letters were taken, now after. */
  cutEvery: number | null;
  /** Letters until the quota of the day is spent. */
  quota: number | null;
  /** False: a service without the call for many letters. */
  batch: boolean;
  /** Letters to these are refused, the others of the call are not. */
  refuses: readonly string[];
};

type Reply = { status: number; body: object; headers?: Record<string, string> };

const readBody = async (request: IncomingMessage) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};
const failure = (status: number, name: string, headers?: Record<string, string>): Reply => ({
  status,
  body: { statusCode: status, name, message: "on request" },
  headers,
});
const fields = ["from", "to", "subject", "html", "text"];

/**
 * Answers as the mail service documents: bearer key, JSON with from, to, subject and a body, one letter or up to
 * a hundred; an Idempotency-Key of at most 256 characters that returns the first answer, or 409 for another body.
 */
export async function startResendServer(apiKey: string) {
  const received: ReceivedMail[] = [];
  const answered = new Map<string, { body: string; reply: Reply }>();
  const failures: { status: number; name: string }[] = [];
  const calls: { at: number; refused: boolean }[] = [];
  /** When a call for several was made, also where there is none. */
  const askedTogether: number[] = [];
  const moods: Moods = { rate: null, cutEvery: null, quota: null, batch: true, refuses: [] };
  let served = 0;

  function limits(count: number): Reply | null {
    const at = performance.now();
    const recent = calls.filter((call) => !call.refused && at - call.at < 1000);
    const refused = moods.rate !== null && recent.length >= moods.rate;
    calls.push({ at, refused });
    if (refused) {
      const wait = 1000 - (at - (recent[0]?.at ?? at));
      return failure(429, "rate_limit_exceeded", { "retry-after": String(Math.max(0.01, wait / 1000)) });
    }
    const spent = moods.quota !== null && received.length + count > moods.quota;
    return spent ? failure(429, "daily_quota_exceeded") : null;
  }

  function take(key: string, letters: Record<string, unknown>[], together: boolean): Reply {
    const errors: { index: number; message: string }[] = [];
    const data: { id: string }[] = [];
    for (const [index, letter] of letters.entries()) {
      const complete = fields.every((field) => typeof letter[field] === "string" && letter[field]);
      if (!complete || moods.refuses.includes(String(letter.to))) {
        errors.push({ index, message: "refused" });
        continue;
      }
      received.push({ ...(letter as Omit<ReceivedMail, "key">), key });
      data.push({ id: `mail-${received.length}` });
    }
    if (together) return { status: 200, body: { data, errors } };
    return errors.length > 0 ? failure(422, "validation_error") : { status: 200, body: data[0] ?? {} };
  }

  function answer(request: IncomingMessage, body: string): Reply {
    const together = request.url === "/emails/batch";
    if (together) askedTogether.push(performance.now());
    if (request.method !== "POST" || !(request.url === "/emails" || (together && moods.batch)))
      return failure(404, "not_found");
    if (request.headers.authorization !== `Bearer ${apiKey}`) return failure(403, "invalid_api_key");
    const asked = failures.shift();
    if (asked) return failure(asked.status, asked.name);
    const key = String(request.headers["idempotency-key"] ?? "");
    if (!key || key.length > 256) return failure(400, "invalid_idempotency_key");
    const parsed = JSON.parse(body) as Record<string, unknown> | Record<string, unknown>[];
    const letters = Array.isArray(parsed) ? parsed : [parsed];
    if (letters.length > 100) return failure(422, "validation_error");
    const limited = limits(letters.length);
    if (limited) return limited;
    const known = `${request.url} ${key}`;
    const before = answered.get(known);
    if (before) return before.body === body ? before.reply : failure(409, "invalid_idempotent_request");
    const reply = take(key, letters, together);
    answered.set(known, { body, reply });
    return reply;
  }

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const body = await readBody(request);
    served++;
    const cut = moods.cutEvery !== null && served % moods.cutEvery === 0;
    if (cut && (served / (moods.cutEvery ?? 1)) % 2 === 1) return request.socket.destroy();
    const reply = answer(request, body);
    if (cut) return request.socket.destroy();
    const headers = { "content-type": "application/json", ...reply.headers };
    response.writeHead(reply.status, headers).end(JSON.stringify(reply.body));
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    calls,
    together: askedTogether,
    moods,
    /** The next calls fail like this, one each. */
    failNext: (...next: { status: number; name: string }[]) => failures.push(...next),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
