-- The language of whom nobody chose one yet; before the house is set up, Dutch.
CREATE OR REPLACE FUNCTION app.default_language() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
SET search_path = public, pg_temp AS
$$ SELECT coalesce((SELECT o.default_language FROM organisation o), 'nl') $$;
