type PolicyOptions = {
  nonce: string;
  /** The portal's own address is https. */
  secure: boolean;
  /** The development server needs eval and its own socket. */
  development: boolean;
  /** Where files go straight to a bucket: its origin. */
  uploads?: string | null;
};

/** Scripts run only with this request's nonce; styles may be inline, since React writes style attributes. */
export function contentSecurityPolicy({ nonce, secure, development, uploads }: PolicyOptions): string {
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self'${uploads ? ` ${uploads}` : ""}${development ? " ws: wss:" : ""}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ];
  return directives.join("; ");
}

/** For the portal's own files without anything personal: nothing may run or load from them. */
export const assetPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** For what /api answers, people's files among it: shown as a picture or document, never as a page that acts. */
export const filePolicy =
  "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/** For a letter in the local mailbox: its links work and the organisation's logo is there, nothing else is. */
export const letterPolicy =
  "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups allow-top-navigation-by-user-activation";

const switchedOff = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

/** The headers every answer carries, pages and files alike. */
export function commonHeaders(secure: boolean): Record<string, string> {
  return {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": switchedOff.map((feature) => `${feature}=()`).join(", "),
    ...(secure ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" } : {}),
  };
}

/** https according to the configured address; a header of the request could be forged. */
export const isSecureOrigin = (origin: string | undefined): boolean =>
  origin?.startsWith("https://") ?? false;

type AnswerOptions = PolicyOptions & { path: string; requestId: string };

function policyFor(path: string, page: PolicyOptions): string {
  if (path.startsWith("/api/")) return filePolicy;
  if (path.startsWith("/dev/mailbox/")) return letterPolicy;
  return contentSecurityPolicy(page);
}

/**
 * What proxy.ts puts on an answer. These win from headers a route sets itself, so the one choice that is left
 * to a route, how long the own browser may keep a file, is not made here.
 */
export function answerHeaders({ path, requestId, ...page }: AnswerOptions): Record<string, string> {
  const ownCaching = path.startsWith("/api/files/");
  return {
    ...commonHeaders(page.secure),
    // Programs that read mail in a browser show the organisation's logo on a page of theirs; it is open to everybody.
    ...(path.startsWith("/api/files/logo/") ? { "Cross-Origin-Resource-Policy": "cross-origin" } : {}),
    "Content-Security-Policy": policyFor(path, page),
    "X-Request-Id": requestId,
    ...(ownCaching ? {} : { "Cache-Control": "private, no-store" }),
  };
}
