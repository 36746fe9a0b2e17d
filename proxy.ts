import { type NextRequest, NextResponse } from "next/server";
import { commonHeaders, contentSecurityPolicy, isSecureOrigin } from "@/lib/security/headers";

/** Sets headers and nothing else: who may see what is decided in the data layer, never here. */
export function proxy(request: NextRequest) {
  const secure = isSecureOrigin(process.env.APP_ORIGIN);
  const development = process.env.NODE_ENV === "development";
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString("base64");
  const policy = contentSecurityPolicy({ nonce, secure, development });
  const requestId = crypto.randomUUID();

  const passedOn = new Headers(request.headers);
  passedOn.set("Content-Security-Policy", policy);
  passedOn.set("x-nonce", nonce);
  passedOn.set("x-request-id", requestId);
  // Where a person returns to after logging in (lib/auth/current-actor.ts).
  passedOn.set("x-portal-path", request.nextUrl.pathname + request.nextUrl.search);

  const response = NextResponse.next({ request: { headers: passedOn } });
  for (const [name, value] of Object.entries(commonHeaders(secure))) response.headers.set(name, value);
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("x-request-id", requestId);
  // Photos may be kept by the own browser and asked again with an ETag; their route says how.
  if (!request.nextUrl.pathname.startsWith("/api/files"))
    response.headers.set("Cache-Control", "private, no-store");
  return response;
}

/** Everything but the files named in next.config.ts, which carry their headers from there. */
export const config = {
  matcher: ["/((?!_next/static/|icon\\.svg$|apple-icon\\.png$|manifest\\.webmanifest$|favicon\\.ico$).*)"],
};
