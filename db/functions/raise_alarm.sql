-- Whoever acts may raise an alarm, and learns nothing by it: not even whether it was raised before.
CREATE OR REPLACE FUNCTION app.raise_alarm(what text, about text, told jsonb, moment timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
INSERT INTO alarm (kind, subject, facts, raised_at, last_at)
  SELECT what, about, told, moment, moment WHERE app.person_id() IS NOT NULL OR app.job() IS NOT NULL
  ON CONFLICT (kind, subject) WHERE answered_at IS NULL DO UPDATE
    SET times = alarm.times + 1, last_at = greatest(alarm.last_at, excluded.last_at), facts = excluded.facts,
      version = alarm.version + 1
$$;
