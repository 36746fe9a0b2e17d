import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { config } from "@/lib/config";

/** 256 random bits; the browser keeps them, we keep only their hash. */
export const newSessionToken = () => randomBytes(32).toString("base64url");
export const hashOf = (token: string) => createHash("sha256").update(token).digest("base64url");

/** The __Host- prefix needs https; on plain-http localhost it is dropped, nowhere else. */
export function sessionCookie() {
  const secure = config().APP_ORIGIN.startsWith("https://");
  return {
    name: secure ? "__Host-portal-session" : "portal-session",
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  };
}
