-- The primary key of a row `x` of this table as an expression that makes JSON of it. Names of columns and tables only.
CREATE OR REPLACE FUNCTION app.key_of(tab text) RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp AS
$$
SELECT 'jsonb_build_object(' || string_agg(format('%L, x.%I', a.attname, a.attname), ', ' ORDER BY a.attnum) || ')'
  FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
  WHERE i.indrelid = tab::regclass AND i.indisprimary
$$;
