-- One clock for code and policies: every transaction hands over the moment it began and its day, which policies
-- ask for row by row (db/transaction.ts). A hand in psql hands over nothing and gets the database's own.
CREATE OR REPLACE FUNCTION app.now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $$;
