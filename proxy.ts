import { type NextRequest, NextResponse } from "next/server";
import { languageCookie, languageOf } from "@/lib/i18n/language";
import { answerHeaders, contentSecurityPolicy, isSecureOrigin } from "@/lib/security/headers";
import { isOutOfService, unavailablePage } from "@/lib/security/unavailable";
import { uploadOrigin } from "@/lib/storage/bucket-address";

/** Headers, and a page that says so while there is no database. Who may see what is decided in the data layer. */
export function proxy(request: NextRequest) {
  const policy = {
    nonce: Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString("base64"),
    secure: isSecureOrigin(process.env.APP_ORIGIN),
    development: process.env.NODE_ENV === "development",
    uploads: uploadOrigin(process.env),
  };
  const requestId = crypto.randomUUID();

  const passedOn = new Headers(request.headers);
  // Next reads the nonce for its own scripts from this request header.
  passedOn.set("Content-Security-Policy", contentSecurityPolicy(policy));
  passedOn.set("x-nonce", policy.nonce);
  passedOn.set("x-request-id", requestId);
  // Where a person returns to after logging in (lib/access/current-actor.ts).
  passedOn.set("x-portal-path", request.nextUrl.pathname + request.nextUrl.search);

  const response = isOutOfService(request.nextUrl.pathname, request.headers)
    ? outOfService(request)
    : NextResponse.next({ request: { headers: passedOn } });
  const headers = answerHeaders({ ...policy, path: request.nextUrl.pathname, requestId });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

function outOfService({ cookies, headers, method }: NextRequest) {
  const language = languageOf(cookies.get(languageCookie)?.value, headers.get("accept-language"));
  return new NextResponse(unavailablePage(language, method === "POST"), {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "private, no-store",
      "Retry-After": "30",
    },
  });
}

/**
 * Everything but the files named in next.config.ts, which carry their headers from there, and the addresses that
 * take files (lib/upload/answers.ts sets theirs): whatever passes through here has its body kept in memory.
 */
export const config = {
  matcher: [
    "/((?!_next/static/|api/files/(?:upload|attachments|archive|direct|imports|families|logo|terms)$|icon\\.svg$|apple-icon\\.png$|manifest\\.webmanifest$|favicon\\.ico$).*)",
  ],
};
