-- One clock for code and policies: every transaction hands over the moment it began and its day, which policies
-- ask for row by row (db/transaction.ts). A hand in psql hands over nothing and gets the database's own.
CREATE FUNCTION app.now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('app.today', true), '')::date, (app.now() AT TIME ZONE 'Europe/Amsterdam')::date) $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.end_sessions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  UPDATE session SET revoked_at = app.now()
    WHERE person_id = coalesce(NEW.person_id, OLD.person_id) AND revoked_at IS NULL;
  RETURN NULL;
END
$$;
