import net from "node:net";
import { onShutdown, sleep } from "../lib/processes.mjs";

/** @typedef {{ transactions: number, queries: number, texts: string[] }} Statements */

/**
 * Stands between the portal and its database and writes down what is asked; the owner of the database may
 * not switch on the server's own log.
 * @param {string} databaseUrl
 * @param {number} port
 */
export async function startListener(databaseUrl, port) {
  const target = new URL(databaseUrl);
  /** @type {string[]} */
  const heard = [];
  const server = net.createServer((client) => {
    const upstream = net.connect(Number(target.port), target.hostname);
    client.on(
      "data",
      readerOf((text) => heard.push(text)),
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
  return { url: through.href, hear: () => heard.splice(0) };
}

/**
 * Reads one connection's messages to the server: a type byte, four bytes of length, the rest. Only the very
 * first has no type. A prepared statement is sent once and run by its name afterwards.
 * @param {(text: string) => void} note called for every statement that runs
 */
function readerOf(note) {
  /** @type {Map<string, string>} */
  const prepared = new Map();
  let bound = "";
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
      const [first = "", second = ""] = rest
        .subarray(head + 4, length)
        .toString("latin1")
        .split("\0");
      if (type === "P") prepared.set(first, second);
      if (type === "B") bound = prepared.get(second) ?? "";
      if (type === "Q") note(first);
      if (type === "E") note(bound);
      rest = rest.subarray(length);
      started = true;
    }
  };
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
