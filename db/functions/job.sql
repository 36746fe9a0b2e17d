-- The system job that acts, if it is one.
CREATE OR REPLACE FUNCTION app.job() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('app.job', true), '') $$;
