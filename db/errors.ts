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

/**
 * Takes what people typed out of a database error: Next writes whatever a page throws into the log, and both
 * Drizzle (parameters) and the server (the failing row, a value that could not be read) repeat it.
 */
export function withoutValues(error: unknown): unknown {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    const { message } = inner;
    if ("params" in inner) {
      Object.assign(inner, { params: undefined, message: message.split("\nparams:")[0] });
    }
    if (isServerError(inner)) {
      Object.assign(inner, { detail: undefined, where: undefined });
      // Class 22: a value that does not fit its type stands in the message itself.
      if (inner.code.startsWith("22")) inner.message = `data exception ${inner.code}`;
    }
    inner.stack = inner.stack?.replace(message, () => inner.message);
  }
  return error;
}
