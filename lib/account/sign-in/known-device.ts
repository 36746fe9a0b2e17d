import "server-only";
import { randomBytes } from "node:crypto";
import { keyedHash, sameText } from "@/lib/crypto/keyed-hash";

/**
 * A browser that once signed in holds a random name and, per account, our keyed hash over both. Its tries are
 * counted apart, so that a stranger who uses up an account's tries does not lock its owner out.
 */
const accountsPerDevice = 5;

const markOf = (name: string, accountKey: string) =>
  keyedHash("device", `${name}\0${accountKey}`).slice(0, 22);

const partsOf = (cookie: string | null) => {
  const [name = "", ...marks] = (cookie ?? "").slice(0, 200).split(".");
  return { name, marks };
};

/** Names the device in the count of tries; null when it never signed in to this account. */
export function deviceKeyFor(cookie: string | null, accountKey: string): string | null {
  const { name, marks } = partsOf(cookie);
  const known = name && marks.some((mark) => sameText(mark, markOf(name, accountKey)));
  return known ? keyedHash("device-key", name) : null;
}

/** The cookie after this account signed in here. */
export function rememberDevice(cookie: string | null, accountKey: string): string {
  if (cookie && deviceKeyFor(cookie, accountKey)) return cookie;
  const { name, marks } = partsOf(cookie);
  const own = name.length === 22 ? name : randomBytes(16).toString("base64url");
  const kept = own === name ? marks.slice(0, accountsPerDevice - 1) : [];
  return [own, markOf(own, accountKey), ...kept].join(".");
}
