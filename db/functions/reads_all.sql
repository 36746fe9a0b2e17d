-- Office and admin see every family; the jobs set-up, housekeeping and outbox too, each needs whole tables.
CREATE OR REPLACE FUNCTION app.reads_all() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(current_setting('app.reads_all', true) = 'true', false) $$;
