-- The day of the transaction in Amsterdam; a hand in psql gets the database's own.
CREATE OR REPLACE FUNCTION app.today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('app.today', true), '')::date, (app.now() AT TIME ZONE 'Europe/Amsterdam')::date) $$;
