import "server-only";
import type { Sql, TransactionSql } from "postgres";
import { patience } from "@/lib/time/patience";

/** The connection is there and nothing comes: as good as broken to everybody (db/health.ts). */
class SilentDatabase extends Error {
  readonly code = "CONNECTION_SILENT";
  constructor(limit: number) {
    super(`the database said nothing for ${limit / 1000} seconds`);
  }
}

/** How a statement fails whose connection went. */
const cutOff = /^(?:ECONN|EPIPE|ETIMEDOUT|CONNECTION_(?!SILENT))/;
const isCutOff = (error: unknown) =>
  error instanceof Error && "code" in error && cutOff.test(String(error.code));

type Work = (sql: TransactionSql) => Promise<unknown>;

/**
 * Gives up each transaction in which the database says nothing for too long: while a connection is waited for,
 * between a statement and its answer, and at the end. What it still answers later is rolled back.
 */
export function endSilence(client: Sql, leave: () => void): Sql {
  const begin = client.begin.bind(client) as (work: Work) => Promise<unknown>;
  return Object.assign(client, {
    begin: async (work: Work) => {
      const silence = watch(patience(), leave);
      const done = begin(async (sql) => {
        silence.heard();
        silence.check();
        const result = await work(listening(sql, silence)).catch(silence.unlessCutOff);
        silence.check();
        silence.asked();
        return result;
      });
      try {
        return await Promise.race([done, silence.broken]);
      } finally {
        silence.end();
      }
    },
  });
}

function listening(sql: TransactionSql, silence: ReturnType<typeof watch>): TransactionSql {
  const unsafe = sql.unsafe as (...given: unknown[]) => Promise<unknown>;
  const watched = (...given: unknown[]) => {
    silence.check();
    const query = unsafe(...given);
    silence.asked();
    query.then(silence.heard, silence.failed);
    return query;
  };
  return Object.assign(sql, { unsafe: watched as TransactionSql["unsafe"] });
}

/** Counts what is asked and not answered yet; begins with the wait for a connection. */
function watch(limit: number, leave: () => void) {
  let [waiting, isCut] = [1, false];
  let failure: unknown;
  let timer: NodeJS.Timeout;
  let give: (error: unknown) => void;
  const broken = new Promise<never>((_resolve, reject) => {
    give = reject;
  });
  const over = () => {
    failure = new SilentDatabase(limit);
    give(failure);
    leave();
  };
  const restart = () => {
    clearTimeout(timer);
    if (waiting === 0 || failure) return;
    // In two steps: what came in while this process was busy itself is read between them.
    timer = setTimeout(() => {
      timer = setTimeout(over, 100);
    }, limit - 100);
  };
  const heard = () => {
    waiting--;
    restart();
  };
  restart();
  return {
    broken,
    heard,
    failed: (error: unknown) => {
      isCut ||= isCutOff(error);
      if (isCut) failure ??= error;
      heard();
    },
    /** postgres.js would send its rollback into a connection that is gone, which fails outside of any promise. */
    unlessCutOff: (error: unknown) => {
      if (!isCut) throw error;
      give(error);
      return new Promise<never>(() => undefined);
    },
    check: () => {
      if (failure) throw failure;
    },
    asked: () => {
      if (waiting++ === 0) restart();
    },
    /** Also when the connection closed between two statements: what is asked after it goes nowhere. */
    end: () => {
      if (!failure) [failure, isCut] = [new Error("The transaction has ended."), true];
      waiting = 0;
      clearTimeout(timer);
    },
  };
}
