/** What the server says of itself; a class cannot be asked for, since each bundle of the app has its own copy. */
type ServerError = Error & { code: string; severity: string; constraint_name?: string };

const isServerError = (error: Error): error is ServerError =>
  "severity" in error && "code" in error && /^[0-9A-Z]{5}$/.test(String(error.code));

/** The PostgreSQL error inside whatever Drizzle wrapped around it; null for anything else. */
export function postgresErrorOf(error: unknown): { code: string; constraint: string | undefined } | null {
  for (let inner: unknown = error; inner instanceof Error; inner = inner.cause) {
    if (isServerError(inner)) return { code: inner.code, constraint: inner.constraint_name };
  }
  return null;
}
