import net from "node:net";
import { onShutdown, sleep } from "../lib/processes.mjs";

/** @typedef {{ transactions: number, queries: number, texts: string[] }} Statements */
/** @typedef {{ text: string, values: (string | null)[] }} Call */
/** @typedef {Call & { entry?: Call }} Asked entry: how its transaction was entered, so as whom it was asked */

/**
 * Stands between the portal and its database and writes down what is asked; the owner of the database may
 * not switch on the server's own log.
 * @param {string} databaseUrl
 * @param {number} port
 */
export async function startListener(databaseUrl, port) {
  const target = new URL(databaseUrl);
  /** @type {Asked[]} */
  const heard = [];
  const server = net.createServer((client) => {
    const upstream = net.connect(Number(target.port), target.hostname);
    client.on(
      "data",
      readerOf((asked) => heard.push(asked)),
    );
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream])
      socket.on("error", () => {
        client.destroy();
        upstream.destroy();
      });
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(undefined)));
  onShutdown(() => server.close());
  const through = new URL(databaseUrl);
  through.port = String(port);
  const hearAsked = () => heard.splice(0);
  return { url: through.href, hear: () => hearAsked().map(({ text }) => text), hearAsked };
}

/**
 * Reads one connection's messages to the server: a type byte, four bytes of length, the rest. Only the very
 * first has no type. A prepared statement is sent once and run by its name afterwards.
 * @param {(asked: Asked) => void} note called for every statement that runs
 */
function readerOf(note) {
  /** @type {Map<string, string>} */
  const prepared = new Map();
  /** @type {Call} */
  let bound = { text: "", values: [] };
  /** @type {Call | undefined} */
  let entry;
  const run = (/** @type {Call} */ call) => {
    if (/^begin\b/i.test(call.text)) entry = undefined;
    if (/gate\.enter/.test(call.text)) entry = call;
    note({ ...call, entry });
  };
  let rest = Buffer.alloc(0);
  let started = false;
  return (/** @type {Buffer} */ chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = started ? 1 : 0;
      if (rest.length < head + 4) return;
      const length = head + rest.readUInt32BE(head);
      if (rest.length < length) return;
      const type = started ? String.fromCharCode(rest[0] ?? 0) : "";
      const body = rest.subarray(head + 4, length);
      const [first = "", second = ""] = body.toString("utf8").split("\0", 2);
      if (type === "P") prepared.set(first, second);
      if (type === "B") bound = { text: prepared.get(second) ?? "", values: valuesOf(body) };
      if (type === "Q") run({ text: first, values: [] });
      if (type === "E") run(bound);
      rest = rest.subarray(length);
      started = true;
    }
  };
}

/**
 * Of a bind message, as text: the driver sends them so. Behind two names and a list of formats.
 * @returns {(string | null)[]}
 */
function valuesOf(/** @type {Buffer} */ body) {
  let at = body.indexOf(0, body.indexOf(0) + 1) + 1;
  at += 2 + body.readInt16BE(at) * 2;
  const count = body.readInt16BE(at);
  at += 2;
  return Array.from({ length: count }, () => {
    const length = body.readInt32BE(at);
    at += 4 + Math.max(0, length);
    return length < 0 ? null : body.toString("utf8", at - length, at);
  });
}

/**
 * What one answer asks of the database: transactions, and the queries in them apart from begin, commit and
 * the naming of the actor. The least of several tries, since the outbox worker has questions of its own.
 * @param {() => Promise<unknown>} ask
 * @param {() => string[]} hear
 * @returns {Promise<Statements>}
 */
export async function countStatements(ask, hear) {
  await ask();
  /** @type {string[][]} */
  const tries = [];
  for (let attempt = 0; attempt < 5; attempt++) {
    await sleep(100);
    hear();
    await ask();
    await sleep(100);
    tries.push(hear());
  }
  return sorted(tries.sort((a, b) => a.length - b.length)[0] ?? []);
}

/** @returns {Statements} */
function sorted(/** @type {string[]} */ texts) {
  const frame = (/** @type {string} */ text) => /^(?:begin|commit|rollback)\b|gate\.enter/i.test(text);
  return {
    transactions: texts.filter((text) => /^begin\b/i.test(text)).length,
    queries: texts.filter((text) => !frame(text)).length,
    texts,
  };
}
