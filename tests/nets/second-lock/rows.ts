import { sql } from "drizzle-orm";
import type { Sql } from "postgres";
import { inTransaction } from "@/db/transaction";
import type { Asker } from "./reach";
import { type Question, scopes } from "./scopes";

export type Row = {
  /** Where PostgreSQL keeps it (ctid); holds as long as nothing is committed. */
  place: string;
  answers: Partial<Record<Question, (string | null)[]>>;
  data: Record<string, unknown>;
};

/** Every row there is, read by the owner, with the ids it answers to. */
export async function rowsOf(owner: Sql, table: string): Promise<Row[]> {
  const scope = scopes[table];
  const questions = scope === undefined || typeof scope === "string" ? [] : Object.entries(scope);
  const answers = questions.map(([question, ids]) => `'${question}', to_jsonb(${ids})`).join(", ");
  return owner.unsafe<Row[]>(
    `SELECT r.ctid::text AS place, jsonb_build_object(${answers}) AS answers, to_jsonb(r) AS data FROM ${table} r`,
  );
}

export const inReach = (asker: Asker, row: Row) =>
  Object.entries(row.answers).some(([question, ids]) =>
    ids.some((id) => id !== null && asker.reach[question as Question]?.includes(id)),
  );

/** Lets one call try many statements, each undone at once; it runs with the rights of whoever calls it. */
export const makeAttempts = (owner: Sql) =>
  owner.unsafe(`CREATE FUNCTION app.attempts(statements jsonb) RETURNS SETOF text LANGUAGE plpgsql AS $$
    DECLARE statement text; touched int;
    BEGIN
      FOR statement IN SELECT jsonb_array_elements_text(statements) LOOP
        BEGIN
          EXECUTE statement;
          GET DIAGNOSTICS touched = ROW_COUNT;
          RAISE EXCEPTION USING ERRCODE = 'UNDO0', MESSAGE = touched::text;
        EXCEPTION
          WHEN SQLSTATE 'UNDO0' THEN RETURN NEXT SQLERRM;
          WHEN OTHERS THEN RETURN NEXT 'refused ' || SQLSTATE;
        END;
      END LOOP;
    END $$`);

/** No row for this policy, or no right to the table at all. */
export const refused = "refused 42501";

type Who = Pick<Asker, "personId" | "sessionId">;

/** Per statement how many rows it touched, or the code with which it was refused. */
export const attempts = ({ personId, sessionId }: Who, statements: readonly string[]) =>
  inTransaction({ kind: "person", personId, sessionId }, async (tx) => {
    const query = sql`SELECT app.attempts(${JSON.stringify(statements)}::jsonb) AS answer`;
    return (await tx.execute<{ answer: string }>(query)).map((row) => row.answer);
  });

/** Where the rows are that a read without any filter shows. */
export const readBy = ({ personId, sessionId }: Who, table: string) =>
  inTransaction({ kind: "person", personId, sessionId }, async (tx) => {
    const query = sql.raw(`SELECT ctid::text AS place FROM ${table}`);
    return (await tx.execute<{ place: string }>(query)).map((row) => row.place);
  });
