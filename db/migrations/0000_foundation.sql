CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
CREATE SCHEMA app;
--> statement-breakpoint
-- uuidv7 keeps new rows together in the indexes; servers older than PostgreSQL 18 do not have it.
DO $$
BEGIN
  IF to_regprocedure('pg_catalog.uuidv7()') IS NOT NULL THEN
    CREATE FUNCTION app.new_id() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS 'SELECT uuidv7()';
  ELSE
    CREATE FUNCTION app.new_id() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS 'SELECT gen_random_uuid()';
  END IF;
END $$;
--> statement-breakpoint
-- The role every transaction of the portal works as: no owner rights, row-level policies apply to it.
-- Roles belong to the whole server, hence the guard; membership lets the log-in user switch to it.
DO $$
BEGIN
  BEGIN
    CREATE ROLE portal_app NOLOGIN NOINHERIT;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END;
  EXECUTE format('GRANT portal_app TO %I', current_user);
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA app, public TO portal_app;
