import "server-only";
import net from "node:net";

type Address = { host: string[]; port: number[]; path?: string };

/** The sockets of one pool. postgres.js ends a connection by asking the other side, which may say nothing any more. */
export function ownSockets() {
  const open = new Set<net.Socket>();
  let isOver = false;
  return {
    socket: ({ host: [host], port: [port = 5432], path }: Address): net.Socket | Promise<never> => {
      // It may have a timer running to try once more, which then waits for ever and is forgotten with its pool: whoever
      // asked was given up before, and a failure would end what postgres.js itself asked first, which nobody catches.
      if (isOver) return new Promise<never>(() => undefined);
      // Not by their events: postgres.js takes all listeners away when it starts TLS.
      for (const one of open) if (one.destroyed) open.delete(one);
      const socket = path ? net.connect(path) : net.connect(port, host);
      open.add(socket);
      // By this name the certificate of the other side is judged.
      return Object.assign(socket, { host, port });
    },
    destroy: () => {
      isOver = true;
      for (const one of open) one.destroy();
    },
  };
}
