import "server-only";
import cluster from "node:cluster";
import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";
import { Server } from "node:net";

/** Longer than a browser or proxy may keep a connection open without a request (Node's default: five seconds). */
const idleMs = 7_000;

/**
 * One of several processes goes when it is asked to (scripts/lib/serve-many.mjs), without a request that fails: it
 * takes no more connections, closes each with its next answer, and ends when it answers nobody any more. Closing those
 * that are idle at once would meet requests that are on their way.
 */
export function leaveWhenAsked() {
  if (!cluster.isWorker) return;
  const answering = new Set<ServerResponse>();
  let isLeaving = false;
  let listening: Server | undefined;
  subscribe("http.server.request.start", (message) => {
    const { response, server } = message as { response: ServerResponse; server: Server };
    listening = server;
    answering.add(response);
    response.once("close", () => answering.delete(response));
    if (isLeaving) response.shouldKeepAlive = false;
  });
  const endWhenQuiet = () => (answering.size === 0 ? process.exit(0) : setTimeout(endWhenQuiet, 100));
  process.on("message", (message) => {
    if (message !== "leave" || isLeaving) return;
    isLeaving = true;
    stopListening(listening);
    setTimeout(endWhenQuiet, idleMs);
  });
}

/**
 * A connection may have been handed over just now: as long as the way to the first process stands, it goes back and to
 * another one, while `disconnect` drops it. And as a plain server: an HTTP server closes its idle connections with it.
 */
const stopListening = (server: Server | undefined) =>
  server ? Server.prototype.close.call(server) : cluster.worker?.disconnect();
