import "server-only";
import { postgresErrorOf } from "./database-errors";

type Fields = Record<string, string | number | boolean | null | undefined>;

/** One JSON line per event on standard error. Ids, codes and counts only: no names, texts, tokens or addresses. */
export const log = (level: "info" | "warning" | "error", event: string, fields: Fields = {}) =>
  console.error(JSON.stringify({ level, event, ...fields }));

/** Where it happened, never what the data were: a failed query's message would repeat its parameters. */
export function logFailure(event: string, error: unknown, fields: Fields = {}) {
  const database = postgresErrorOf(error);
  const failure = error instanceof Error ? error : new Error(String(error));
  const isQuery = failure.message.startsWith("Failed query");
  log("error", event, {
    ...fields,
    error: failure.name,
    sqlstate: database?.code,
    constraint: database?.constraint,
    message: database || isQuery ? undefined : failure.message.slice(0, 300),
    at: failure.stack
      ?.split("\n")
      .filter((line) => line.trim().startsWith("at "))
      .slice(0, 6)
      .map((line) => line.trim())
      .join(" | "),
  });
}
