import { inTransaction, type Transaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";

type Session = { prepareQuery: (...args: unknown[]) => unknown };

/**
 * Counts the statements that `work` sends, the one that enters the transaction left out. It listens where
 * Drizzle hands every query on, on the class of the session that all transactions share.
 */
export async function countStatements<Result>(work: () => Promise<Result>) {
  const prototype = await sessionPrototype();
  const original = prototype.prepareQuery;
  const statements: string[] = [];
  prototype.prepareQuery = function (this: Session, ...args: unknown[]) {
    const text = (args[0] as { sql: string }).sql;
    if (!text.includes("gate.enter")) statements.push(text);
    return original.apply(this, args);
  };
  try {
    const result = await work();
    return { result, count: statements.length, statements };
  } finally {
    prototype.prepareQuery = original;
  }
}

const sessionPrototype = () =>
  inTransaction(system("set-up"), async (tx: Transaction) => {
    const { session } = tx as unknown as { session: Session };
    return Object.getPrototypeOf(session) as Session;
  });
