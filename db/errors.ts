import postgres from "postgres";

/** The PostgreSQL error inside whatever Drizzle wrapped around it; null for anything else. */
export function postgresErrorOf(error: unknown): { code: string; constraint: string | undefined } | null {
  for (let inner: unknown = error; inner instanceof Error; inner = inner.cause) {
    if (inner instanceof postgres.PostgresError) {
      return { code: inner.code, constraint: inner.constraint_name };
    }
  }
  return null;
}
