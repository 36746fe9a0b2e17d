import { isIPv6 } from "node:net";

/** The part of an IPv6 address that one household or office shares. */
function wholeNetwork(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  const [head = "", tail] = address.toLowerCase().split("::");
  const front = head ? head.split(":") : [];
  const back = tail ? tail.split(":") : [];
  const gap = tail === undefined ? 0 : 8 - front.length - back.length;
  const groups = [...front, ...Array.from({ length: Math.max(gap, 0) }, () => "0"), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}

type Hints = {
  /** Proxies of our own in front of the app. */
  hops: number;
  forwardedFor: string | null;
  /** The other end of the connection itself, which nobody can make up; null where the host hides it. */
  peer: string | null;
};

/**
 * Where a request came from. Anybody can send a forwarded-for header, so only what our own proxies added at its
 * end counts; without proxies the connection itself is asked. Null when neither can be trusted.
 */
export function networkOf({ hops, forwardedFor, peer }: Hints): string | null {
  if (hops === 0) return peer ? wholeNetwork(peer) : null;
  const entries = (forwardedFor ?? "").split(",").map((entry) => entry.trim());
  const address = entries.at(-hops);
  return address ? wholeNetwork(address.replace(/^\[|\](:\d+)?$/g, "")) : null;
}
