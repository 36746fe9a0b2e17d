-- What tables, functions and policies stand on. It is run at every migration and changes nothing the second time.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE SCHEMA IF NOT EXISTS app;

-- portal_app: what every transaction of the portal works as; no owner rights, row-level policies apply to it.
-- portal_gate: what a log-in of the portal is before that; no rights but to enter (scripts/lib/database.mjs makes it so).
-- Roles belong to the whole server, hence the guard; membership lets the log-in user switch to them.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['portal_app', 'portal_gate'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
    -- Whoever makes a role is a member that may not switch to it, from PostgreSQL 16 on.
    IF NOT EXISTS (SELECT 1 FROM pg_auth_members m
      WHERE m.roleid = name::regrole AND m.member = current_user::regrole
        AND coalesce((to_jsonb(m) ->> 'set_option')::boolean, true)) THEN
      EXECUTE format('GRANT %I TO %I', name, current_user);
    END IF;
  END LOOP;
END $$;
GRANT USAGE ON SCHEMA app, public TO portal_app;

-- The one thing a log-in may do at the gate: enter. A transaction is of the portal's own role from here on, names its
-- actor and the moment, and has looked up what that actor reaches; all of it until the transaction ends. Nothing
-- else writes these settings: who acts and what that one reaches cannot come apart.
CREATE SCHEMA IF NOT EXISTS gate;
GRANT USAGE ON SCHEMA gate TO portal_gate, portal_app;
CREATE OR REPLACE FUNCTION gate.enter(person text, session text, job text, moment text, day text, may_write boolean) RETURNS void
  LANGUAGE plpgsql AS
$$
BEGIN
  PERFORM set_config('role', 'portal_app', true),
    set_config('transaction_read_only', CASE WHEN may_write THEN 'off' ELSE 'on' END, true),
    set_config('app.person_id', person, true), set_config('app.session_id', session, true), set_config('app.job', job, true),
    set_config('app.now', moment, true), set_config('app.today', day, true);
  PERFORM app.look_up_reach();
END
$$;

-- Likewise by a session, to read: the database itself tells from the token's hash who that is.
CREATE OR REPLACE FUNCTION gate.enter_session(hash text, moment text, day text) RETURNS json
  LANGUAGE plpgsql AS
$$
BEGIN
  PERFORM set_config('role', 'portal_app', true), set_config('transaction_read_only', 'on', true),
    set_config('app.job', '', true), set_config('app.now', moment, true), set_config('app.today', day, true);
  RETURN app.open_session(hash);
END
$$;

-- Which texts of db/functions and db/policies are in force here (scripts/lib/in-force.mjs).
CREATE TABLE IF NOT EXISTS app.in_force (
  file text PRIMARY KEY,
  sha256 text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now()
);
