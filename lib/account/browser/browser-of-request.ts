import "server-only";
import { cookies, headers } from "next/headers";
import { sessionCookie } from "@/lib/access/session-token";
import { config } from "@/lib/config";
import type { Browser } from "./browser";
import { networkOf } from "./network";
import { readDevice } from "./own-cookies";
import { peerHeader } from "./peer-header";

export async function browserOfRequest(): Promise<Browser> {
  const [sent, jar] = await Promise.all([headers(), cookies()]);
  const peer = peerHeader();
  return {
    network: networkOf({
      hops: config().TRUSTED_PROXY_HOPS,
      forwardedFor: sent.get("x-forwarded-for"),
      peer: peer ? sent.get(peer) : null,
    }),
    userAgent: sent.get("user-agent") ?? "",
    deviceCookie: await readDevice(),
    sessionToken: jar.get(sessionCookie().name)?.value ?? null,
  };
}
