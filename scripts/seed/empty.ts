import { sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";

/** Said as one line, without a stack: nothing is broken. */
export class AlreadyFilled extends Error {}

type Content = { filled: boolean; brokenOff: boolean };

async function contentOf(organisationName: string): Promise<Content | undefined> {
  const [row] = await inTransaction(system("set-up"), (tx) =>
    tx.execute<Content>(sql`
      select exists (select 1 from organisation) or exists (select 1 from person) as "filled",
        exists (select 1 from organisation where name = ${organisationName})
          and not exists (select 1 from credential) as "brokenOff"`),
  );
  return row;
}

/** As the owner of the tables, which every transaction of the portal is not. */
async function emptyTables() {
  await orm().transaction(async (tx) => {
    await tx.execute(sql`set local role none`);
    const tables = await tx.execute<{ name: string }>(
      sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
    );
    const names = tables.map((table) => table.name).join(", ");
    await tx.execute(sql.raw(`truncate ${names} cascade`));
  });
}

/**
 * A generated daycare only goes into a database without an organisation and without people. What an earlier
 * seed left when it was broken off, before anybody could log in, is cleared away first.
 */
export async function ensureEmpty(organisationName: string) {
  const content = await contentOf(organisationName);
  if (!content?.filled) return;
  if (content.brokenOff) return emptyTables();
  throw new AlreadyFilled("This database already holds data: a demonstration only goes into an empty one.");
}
