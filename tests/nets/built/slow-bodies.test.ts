import { randomUUID } from "node:crypto";
import net from "node:net";
import type { Sql } from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { messages } from "@/lib/texts/catalogue";
import { photoOf } from "./files";
import { type Visitor, visitorsOf } from "./people";
import { ask, openDatabase } from "./portal";

/** Senders that take their time, or do not stop, on sockets of their own. */
let sql: Sql;
let visitors: Visitor[];
let locationId: string;
const open = new Set<net.Socket>();

beforeAll(async () => {
  sql = openDatabase();
  visitors = await visitorsOf(sql);
  const [found] = await sql<{ id: string }[]>`SELECT location_id AS id FROM role_grant
    WHERE person_id = ${visitor("carer").personId} AND location_id IS NOT NULL`;
  locationId = found?.id ?? expect.fail("The carer works nowhere");
});
afterAll(async () => {
  for (const socket of open) socket.destroy();
  await sql.end();
});

const visitor = (kind: string): Visitor =>
  visitors.find((one) => one.kind === kind) ?? expect.fail(`Nobody is ${kind}`);
const texts = messages("nl").refusals;
const photoPath = (): string => {
  const place = { batchId: randomUUID(), locationId, sourceKey: randomUUID(), fileName: "IMG_1.jpg" };
  return `/api/files/upload?${new URLSearchParams(place)}`;
};

type Answer = { status: number; body: string; location?: string };
type Sending = { path: string; headers?: Record<string, string> };

/** Sends the head of a request and leaves its body to the caller; the answer may come before that is whole. */
function begin(sender: Visitor, { path, headers = {} }: Sending) {
  const { host, hostname, port, origin } = new URL(inject("portalOrigin"));
  const socket = net.connect(Number(port), hostname);
  open.add(socket);
  const lines = {
    Host: host,
    Origin: origin,
    Cookie: sender.token ? `portal-session=${sender.token}` : "language=nl",
    "Accept-Language": "nl",
    ...headers,
  };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`POST ${path} HTTP/1.1\r\n${head.join("")}\r\n`);
  let said = "";
  const answer = new Promise<Answer>((resolve, reject) => {
    socket.on("data", (chunk) => {
      said += chunk.toString("latin1");
      const whole = answerIn(said);
      if (whole) resolve(whole);
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error(`Closed without an answer: ${said}`)));
  });
  answer.catch(() => undefined);
  return { socket, answer };
}

function answerIn(said: string): Answer | null {
  const end = said.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const [head, body] = [said.slice(0, end), Buffer.from(said.slice(end + 4), "latin1").toString()];
  const complete = /transfer-encoding: chunked/i.test(head) ? body.endsWith("0\r\n\r\n") : true;
  if (!complete) return null;
  return {
    status: Number(head.slice(9, 12)),
    body,
    location: /^location: (.*)$/im.exec(head)?.[1]?.trim(),
  };
}

const announced = (bytes: number) => ({ "Content-Length": String(bytes) });
const unannounced = { "Transfer-Encoding": "chunked" };
const megabyte = 1024 * 1024;
const endlessly = 500 * megabyte;

/** Goes on sending until there is an answer; tells how much went out. */
async function pourUntilAnswered({ socket, answer }: ReturnType<typeof begin>, most: number) {
  let done = false;
  void answer.finally(() => {
    done = true;
  });
  const part = Buffer.alloc(64 * 1024);
  let sent = 0;
  for (; !done && sent < most; sent += part.length) {
    socket.write(`${part.length.toString(16)}\r\n`);
    socket.write(part);
    if (!socket.write("\r\n")) await new Promise((resolve) => socket.once("drain", resolve));
    await new Promise(setImmediate);
  }
  return { sent, answer: await answer };
}

test("eight slow bodies of somebody without the right are refused at once and keep nobody's photo waiting", async () => {
  const slow = Array.from({ length: 8 }, () =>
    begin(visitor("parent"), { path: photoPath(), headers: announced(5 * megabyte) }),
  );
  for (const { socket } of slow) socket.write("x");
  expect((await Promise.all(slow.map(({ answer }) => answer))).map(({ status }) => status)).toEqual(
    Array(8).fill(404),
  );
  const taken = await ask(visitor("carer"), photoPath(), { body: await photoOf() });
  expect([taken.response.status, JSON.parse(taken.body.toString()).state]).toEqual([200, "pending"]);
});

test("who is not signed in hears so before the body is there, in words", async () => {
  for (const path of [photoPath(), "/api/files/attachments?name=a.pdf"]) {
    const sending = begin(visitor("anonymous"), { path, headers: announced(20 * megabyte) });
    sending.socket.write("x");
    const { status, body } = await sending.answer;
    expect([status, body]).toEqual([401, expect.stringContaining(texts.signedOut)]);
  }
  const form = { "Content-Type": "multipart/form-data; boundary=x" };
  const path = `/api/files/attachments?${new URLSearchParams({ back: "/messages/new" })}`;
  const sending = begin(visitor("anonymous"), { path, headers: { ...form, ...unannounced } });
  expect(await sending.answer).toMatchObject({ status: 303, location: "/login?next=%2Fmessages%2Fnew" });
});

test.each([
  ["a photo", "carer", photoPath, 25, /"rejection":"tooLarge"/],
  [
    "a file for a message",
    "parent",
    (): string => "/api/files/attachments?name=a.pdf",
    10,
    new RegExp(texts.attachmentTooLarge),
  ],
] as const)(
  "%s that does not end is refused as it comes, also without a length",
  async (_what, kind, path, limit, said) => {
    const endless = begin(visitor(kind), { path: path(), headers: unannounced });
    const { sent, answer } = await pourUntilAnswered(endless, endlessly);
    expect(answer.body).toMatch(said);
    expect(sent).toBeGreaterThan(limit * megabyte);
    expect(sent).toBeLessThan(endlessly);

    const honest = begin(visitor(kind), { path: path(), headers: announced(limit * megabyte + 1) });
    expect((await honest.answer).body).toMatch(said);
  },
);

test("a form with a file that is too large leads back to its own page, which says so", async () => {
  const form = { "Content-Type": "multipart/form-data; boundary=x", ...announced(11 * megabyte) };
  const path = `/api/files/attachments?${new URLSearchParams({ back: "/messages/new?attachment=a" })}`;
  const { location } = await begin(visitor("parent"), { path, headers: form }).answer;
  expect(location).toBe("/messages/new?attachment=a&problem=attachmentTooLarge");
});

test("one account sends four at a time, and a slow one is not waited for", async () => {
  const slow = Array.from({ length: 4 }, () =>
    begin(visitor("carer"), { path: photoPath(), headers: announced(5 * megabyte) }),
  );
  for (const { socket } of slow) socket.write("x");
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const fifth = await ask(visitor("carer"), photoPath(), { body: await photoOf() });
  expect([fifth.response.status, JSON.parse(fifth.body.toString())]).toEqual([
    429,
    { message: texts.uploadTooMany },
  ]);
  const colleague = await ask(visitor("manager"), photoPath(), { body: await photoOf() });
  expect(colleague.response.status).toBe(200);
  const answers = await Promise.all(slow.map(({ answer }) => answer));
  expect(answers.map(({ status }) => status)).toEqual(Array(4).fill(408));
  expect(answers[0]?.body).toContain(texts.uploadTooSlow);
  const again = await ask(visitor("carer"), photoPath(), { body: await photoOf() });
  expect(again.response.status).toBe(200);
}, 60_000);
