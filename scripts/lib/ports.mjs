import net from "node:net";
import { PlainError } from "./report.mjs";

// From 32768 on the system hands ports to outgoing connections, so a probed port may be gone a moment later.
const HIGHEST = 32767;

/**
 * True when nobody listens on the port of this address.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isPortFree(port, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      // A machine without this address (IPv6 switched off) cannot have the port taken there.
      resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT");
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/**
 * The first free port from the wanted one upwards.
 * @param {number} wanted
 * @param {string[]} [hosts] addresses on which it must be free
 */
export async function findFreePort(wanted, hosts = ["127.0.0.1"]) {
  const highest = Math.max(HIGHEST, wanted);
  for (let port = wanted; port <= highest; port += 1) {
    const free = await Promise.all(hosts.map((host) => isPortFree(port, host)));
    if (free.every(Boolean)) return port;
  }
  throw new PlainError(`No free port from ${wanted} to ${highest}.`);
}

/** A starting point that differs from run to run, so that test runs side by side do not race for one port. */
export function randomPort() {
  return 22000 + Math.floor(Math.random() * 10000);
}

/**
 * True when something answers on the port.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isListening(port, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host, timeout: 1000 });
    const end = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => end(true));
    socket.once("timeout", () => end(false));
    socket.once("error", () => end(false));
  });
}
