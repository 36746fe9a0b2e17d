/**
 * Whether a browser sent this from a page of ours, by the rule the framework goes by for forms: the origin is the
 * host that was asked. A second name of the same server then sends files as well as forms.
 */
export function isFromOwnPage({ headers }: Pick<Request, "headers">, configured: string): boolean {
  const origin = headers.get("origin");
  if (!origin || origin === "null") return false;
  if (origin === configured) return true;
  // No page elsewhere can set these headers without asking first, which is never granted.
  const asked = headers.get("x-forwarded-host")?.split(",")[0]?.trim() || headers.get("host");
  return asked !== null && URL.canParse(origin) && new URL(origin).host === asked;
}
