import "server-only";
import { and, inArray, type SQL } from "drizzle-orm";
import type { AnyPgColumn, PgTable, PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/transaction";
import type { RefusalCode } from "@/lib/texts/refusals";
import { type Refused, refused } from "./outcome";

type Stateful = PgTable & { id: AnyPgColumn; state: AnyPgColumn };
type StateOf<Table extends Stateful> = Table["$inferSelect"]["state"] & string;

/** `says`: who takes the step, as docs/states.md tells it. `may`: the same as a question, where the act asks one. */
type Who = { says: string; may?: (...given: never[]) => boolean };
/** `from` is empty where the thing comes into being. */
type Step<State extends string> = { from: readonly State[]; to: State; who: Who };

type Definition<Table extends Stateful, Steps> = {
  /** Its heading in docs/states.md. */
  thing: string;
  table: Table;
  steps: Steps;
  /** What whoever comes second is told, by the state that is found. */
  settled: Record<StateOf<Table>, RefusalCode>;
};

/**
 * Every way a thing can go; all others do not exist. Acts ask it who may, move by it and refuse by it; the database
 * refuses what is not in it (app.keep_state, compared in tests/nets/states.test.ts), docs/states.md prints it.
 */
export function stateTable<Table extends Stateful, const Steps extends Record<string, Step<StateOf<Table>>>>(
  definition: Definition<Table, Steps>,
) {
  const { table, steps, settled } = definition;
  type State = StateOf<Table>;
  type Name = keyof Steps & string;
  const refusalCodes = new Set<string>(Object.values(settled));

  /** Why the step cannot be taken from that state; null when it can. */
  const refusalOf = (step: Name, state: State): Refused | null =>
    steps[step]?.from.includes(state) ? null : refused(settled[state]);

  return {
    ...definition,
    refusalOf,
    /** Rows from which the step can be taken now. */
    standing: (step: Name): SQL => inArray(table.state, [...(steps[step]?.from ?? [])]),
    /** Somebody else was first: the thing is what it is, and a screen shows that instead of a form to mend. */
    isSettled: (code: string) => refusalCodes.has(code),
    may: <S extends Name>(step: S) => steps[step]?.who.may as NonNullable<Steps[S]["who"]["may"]>,
    /**
     * Takes the step, with what else it writes, unless somebody was first; answers why not. `where` names the row
     * (or rows, held already), whatever its state.
     */
    async take(
      tx: Transaction,
      step: Name,
      where: SQL | undefined,
      values: Partial<Omit<Table["$inferInsert"], "state">> = {},
    ): Promise<Refused | null> {
      const moved = await tx
        .update(table as PgTable)
        .set({ ...values, state: steps[step]?.to } as PgUpdateSetSource<PgTable>)
        .where(and(where, inArray(table.state, [...(steps[step]?.from ?? [])])))
        .returning({ id: table.id });
      if (moved.length > 0) return null;
      const [row] = await tx
        .select({ state: table.state })
        .from(table as PgTable)
        .where(where);
      if (!row) return refused("notFound");
      return refusalOf(step, row.state as State) ?? refused("changedMeanwhile");
    },
  };
}
