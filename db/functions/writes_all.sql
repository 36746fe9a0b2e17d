-- As reads_all, without the outbox: a letter changes no family data.
CREATE OR REPLACE FUNCTION app.writes_all() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(current_setting('app.writes_all', true) = 'true', false) $$;
