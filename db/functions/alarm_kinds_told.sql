-- The kinds of alarm of which whoever asks was chosen to be told. That the role still holds is asked beside it.
CREATE OR REPLACE FUNCTION app.alarm_kinds_told() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT r.kind FROM alarm_receiver r WHERE r.person_id = app.person_id() AND r.ended_at IS NULL
$$;
