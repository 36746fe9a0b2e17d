import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export type ReceivedMail = {
  key: string;
  from: string;
  to: string | string[];
  subject: string;
  html: string;
  text: string;
};

const readBody = async (request: IncomingMessage) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

/**
 * Answers as the mail service documents: bearer key, JSON with from, to, subject and a body, an
 * Idempotency-Key of at most 256 characters that returns the first answer, or 409 for another body.
 */
export async function startResendServer(apiKey: string) {
  const received: ReceivedMail[] = [];
  const answered = new Map<string, { body: string; id: string }>();
  const failures: { status: number; name: string }[] = [];
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    const body = await readBody(request);
    if (request.method !== "POST" || request.url !== "/emails")
      return answer(404, { name: "not_found", message: "" });
    if (request.headers.authorization !== `Bearer ${apiKey}`)
      return answer(403, { name: "invalid_api_key", message: "" });
    const failure = failures.shift();
    if (failure)
      return answer(failure.status, {
        statusCode: failure.status,
        name: failure.name,
        message: "on request",
      });
    const mail = JSON.parse(body) as Record<string, unknown>;
    const complete = ["from", "to", "subject", "html", "text"].every(
      (field) => typeof mail[field] === "string" && mail[field],
    );
    if (!complete) return answer(422, { statusCode: 422, name: "missing_required_field", message: "" });
    const key = String(request.headers["idempotency-key"] ?? "");
    if (!key || key.length > 256)
      return answer(400, { statusCode: 400, name: "invalid_idempotency_key", message: "" });
    const before = answered.get(key);
    if (before && before.body !== body)
      return answer(409, { statusCode: 409, name: "invalid_idempotent_request", message: "" });
    if (before) return answer(200, { id: before.id });
    const id = `mail-${received.length + 1}`;
    answered.set(key, { body, id });
    received.push({ ...(mail as Omit<ReceivedMail, "key">), key });
    return answer(200, { id });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    /** The next calls fail like this, one each. */
    failNext: (...next: { status: number; name: string }[]) => failures.push(...next),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
