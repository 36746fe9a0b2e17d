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
    const { message, stack } = inner;
    if ("params" in inner) replace(inner, { params: undefined, message: message.split("\nparams:")[0] });
    if (isServerError(inner)) {
      replace(inner, { detail: undefined, where: undefined });
      // Class 22: a value that does not fit its type stands in the message itself.
      if (inner.code.startsWith("22")) replace(inner, { message: `data exception ${inner.code}` });
    }
    const clean = inner.message;
    replace(inner, { stack: stack?.replace(message, () => clean) });
  }
  return error;
}

/**
 * Defines anew instead of assigning: what belongs to an engine or a library may be read-only, as `stack` is on
 * Node 24 once a library has touched it, and a failure here would take the place of the refusal it stands for.
 */
function replace(error: Error, properties: Record<string, string | undefined>) {
  for (const [name, value] of Object.entries(properties))
    Reflect.defineProperty(error, name, { value, writable: true, configurable: true, enumerable: false });
}
