import { connectAsOwner } from "../support/owner";

/** What PostgreSQL itself says about the migrated database, read as its owner. */
export async function readCatalogue() {
  const sql = connectAsOwner();
  try {
    const [tables, columns, foreignKeys, indexes, policies, grants, functions] = await Promise.all([
      sql<Table[]>`
        SELECT c.relname AS name, c.relrowsecurity AS secured, r.rolname AS owner
        FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`,
      sql<Column[]>`
        SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type,
          a.attnotnull AS required, pg_get_expr(d.adbin, d.adrelid) AS default,
          a.attnum = ANY (coalesce(k.conkey, '{}')) AS key,
          a.attgenerated <> '' AS generated, has_column_privilege('portal_app', c.oid, a.attnum, 'UPDATE') AS updatable
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
        LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1, a.attnum`,
      sql<ForeignKey[]>`
        SELECT k.conname AS name, k.conrelid::regclass::text AS table, k.confrelid::regclass::text AS target,
          k.confdeltype AS "onDelete",
          ARRAY(SELECT a.attname::text FROM unnest(k.conkey) n JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = n) AS columns
        FROM pg_constraint k WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace`,
      sql<Index[]>`
        SELECT c.relname AS name, i.indrelid::regclass::text AS table, i.indpred IS NOT NULL AS partial,
          1 = ANY (i.indoption::int2[]) AS "descendingNullsLast",
          ARRAY(SELECT coalesce(a.attname::text, '') FROM unnest(i.indkey::int2[]) WITH ORDINALITY n(at, place)
            LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = n.at ORDER BY n.place) AS columns
        FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE c.relnamespace = 'public'::regnamespace`,
      sql<Policy[]>`
        SELECT tablename AS table, policyname AS name, cmd AS command, roles::text[] AS roles,
          coalesce(qual, '') AS reads, coalesce(with_check, '') AS writes
        FROM pg_policies WHERE schemaname = 'public'`,
      sql<Grant[]>`
        SELECT c.relname AS table, p.privilege, has_table_privilege('portal_app', c.oid, p.privilege) AS whole,
          p.privilege IN ('SELECT', 'INSERT', 'UPDATE') AND has_any_column_privilege('portal_app', c.oid, p.privilege) AS some
        FROM pg_class c, unnest(ARRAY['SELECT','INSERT','UPDATE','DELETE','TRUNCATE','REFERENCES','TRIGGER']) p(privilege)
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`,
      sql<Definer[]>`
        SELECT p.proname AS name, coalesce(array_to_string(p.proconfig, ','), '') AS settings
        FROM pg_proc p WHERE p.pronamespace = 'app'::regnamespace AND p.prosecdef`,
    ]);
    const bodies = await sql<Body[]>`
      SELECT p.proname AS name, p.prosrc AS text FROM pg_proc p WHERE p.pronamespace = 'app'::regnamespace`;
    const [role] = await sql<{ login: boolean; super: boolean; bypass: boolean; owns: number }[]>`
      SELECT r.rolcanlogin AS login, r.rolsuper AS super, r.rolbypassrls AS bypass,
        (SELECT count(*)::int FROM pg_shdepend d WHERE d.refobjid = r.oid AND d.deptype = 'o') AS owns
      FROM pg_roles r WHERE r.rolname = 'portal_app'`;
    return { tables, columns, foreignKeys, indexes, policies, grants, functions, bodies, role };
  } finally {
    await sql.end();
  }
}

/** What a function of ours does. */
type Body = { name: string; text: string };
type Table = { name: string; secured: boolean; owner: string };
type Column = {
  table: string;
  name: string;
  type: string;
  required: boolean;
  default: string | null;
  key: boolean;
  generated: boolean;
  updatable: boolean;
};
type ForeignKey = { name: string; table: string; target: string; onDelete: string; columns: string[] };
type Index = {
  name: string;
  table: string;
  partial: boolean;
  descendingNullsLast: boolean;
  columns: string[];
};
type Policy = {
  table: string;
  name: string;
  command: string;
  roles: string[];
  reads: string;
  writes: string;
};
type Grant = { table: string; privilege: string; whole: boolean; some: boolean };
type Definer = { name: string; settings: string };
export type Catalogue = Awaited<ReturnType<typeof readCatalogue>>;
