import "server-only";
import net from "node:net";

type Address = { host: string[]; port: number[]; path?: string };

/** The sockets of one pool. postgres.js ends a connection by asking the other side, which may say nothing any more. */
export function ownSockets() {
  const open = new Set<net.Socket>();
  let isOver = false;
  return {
    socket: ({ host: [host], port: [port = 5432], path }: Address) => {
      // It may have a timer running to try once more.
      if (isOver) throw Object.assign(new Error("The pool was left."), { code: "CONNECTION_ENDED" });
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
