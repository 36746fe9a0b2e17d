import "server-only";
import type { Sql, TransactionSql } from "postgres";

type Work = (sql: TransactionSql) => Promise<unknown>;

/**
 * Gives every statement of a transaction a name, under which its connection keeps it: parsed once, and sent
 * without first asking for the types of its parameters. Drizzle only does so for queries prepared by hand.
 */
export function keepStatements(client: Sql): Sql {
  const begin = client.begin.bind(client) as (work: Work) => Promise<unknown>;
  return Object.assign(client, { begin: (work: Work) => begin((sql) => work(named(sql))) });
}

function named(sql: TransactionSql): TransactionSql {
  const { unsafe } = sql;
  const prepared: typeof unsafe = (text, parameters, options) =>
    unsafe(text, parameters, { ...options, prepare: true });
  return Object.assign(sql, { unsafe: prepared });
}
