import type { Large } from "./plan";

/**
 * Indexes are built, and references checked, faster at the end than row by row; primary keys and uniqueness stay.
 * In one transaction, so that a run that is broken off leaves none of them out.
 */
export async function withoutIndexes({ sql }: Large, tables: readonly string[], work: () => Promise<void>) {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index where indrelid = any(${tables}::text[]::regclass[])
      and not exists (select 1 from pg_constraint c where c.conindid = indexrelid)`;
  const references = await sql<{ table: string; name: string; definition: string }[]>`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where conrelid = any(${tables}::text[]::regclass[]) and contype = 'f'`;
  await sql`begin`;
  try {
    for (const { table, name } of references)
      await sql.unsafe(`alter table ${table} drop constraint ${name}`);
    for (const { name } of indexes) await sql.unsafe(`drop index ${name}`);
    await work();
    for (const { definition } of indexes) await sql.unsafe(definition);
    for (const { table, name, definition } of references)
      await sql.unsafe(`alter table ${table} add constraint ${name} ${definition}`);
    await sql`commit`;
  } catch (error) {
    await sql`rollback`;
    throw error;
  }
}
