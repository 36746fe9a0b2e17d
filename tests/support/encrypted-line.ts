import net from "node:net";
import tls from "node:tls";
import { loopbackCertificate } from "./loopback-certificate";

/** What a client of PostgreSQL sends first to ask for encryption: its length, 8, and this code. */
const sslRequest = 80877103;

/** A server as a rented database is one: nobody gets in without encryption. Behind it stands the real one. */
export async function encryptedLineTo(target: URL) {
  const open = new Set<net.Socket>();
  const server = net.createServer((near) => {
    hold(near);
    near.once("data", (first) => {
      if (first.length !== 8 || first.readInt32BE(4) !== sslRequest) return near.destroy();
      near.write("S");
      const inside = new tls.TLSSocket(near, { isServer: true, ...loopbackCertificate });
      const far = net.connect({ host: target.hostname, port: Number(target.port) });
      hold(inside);
      hold(far);
      inside.pipe(far).pipe(inside);
    });
  });
  const hold = (socket: net.Socket) => {
    open.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => open.delete(socket));
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as net.AddressInfo;
  return {
    /** `mode`: how the address asks for it, as `sslmode` does. */
    url: (mode: string, host = "localhost") => {
      const through = new URL(target);
      through.hostname = host;
      through.port = String(port);
      through.searchParams.set("sslmode", mode);
      return through.href;
    },
    cut: () => {
      for (const one of open) one.destroy();
    },
    close: () => {
      for (const one of open) one.destroy();
      server.close();
    },
  };
}
