-- How long what this person opens is kept back. Asked in the statement that notes the look.
CREATE OR REPLACE FUNCTION app.reading_delay() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT coalesce((SELECT b.delay_ms FROM reading_brake b WHERE b.person_id = app.person_id() AND b.until > app.now()), 0)
$$;
