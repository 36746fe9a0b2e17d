import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/**
 * Next does not say who is at the other end of the connection, and fills x-forwarded-for only when the sender
 * left it empty. So the address is written into a header as each request comes in, under a name drawn at
 * start: nobody outside can send it. On hosts without such connections there is no header and no address.
 */
const holder = globalThis as { portalPeerHeader?: string };

export const peerHeader = (): string | null => holder.portalPeerHeader ?? null;

/** Called once when the server starts (instrumentation.ts). */
export function notePeers() {
  if (holder.portalPeerHeader) return;
  const name = `x-peer-${crypto.randomUUID()}`;
  holder.portalPeerHeader = name;
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const address = request.socket.remoteAddress;
    if (address) request.headers[name] = address;
  });
}
