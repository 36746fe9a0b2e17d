import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { config } from "@/lib/config";

/** HMAC under AUTH_SECRET; `purpose` keeps hashes of one use from fitting another. */
export const keyedHash = (purpose: string, value: string) =>
  createHmac("sha256", config().AUTH_SECRET).update(`${purpose}\0${value}`).digest("base64url");

/** Compares in constant time. */
export function sameText(one: string, other: string): boolean {
  const a = Buffer.from(one);
  const b = Buffer.from(other);
  return a.length === b.length && timingSafeEqual(a, b);
}
