-- True for one of these system jobs.
CREATE OR REPLACE FUNCTION app.is_job(VARIADIC names text[]) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(app.job() = ANY (names), false) $$;
