import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { config } from "@/lib/config";

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Right bearer secret, compared in constant time; nobody is the caller while CRON_SECRET is unset. */
export function isCronCaller(authorization: string | null): boolean {
  const secret = config().CRON_SECRET;
  if (!secret || !authorization) return false;
  return timingSafeEqual(digest(authorization), digest(`Bearer ${secret}`));
}
