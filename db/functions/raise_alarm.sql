-- Whoever acts may raise an alarm, and learns nothing by it: not even whether it was raised before. The first time each
-- receiver gets a letter; a siege has one of its own, and about the mail service none would arrive.
CREATE OR REPLACE FUNCTION app.raise_alarm(what text, about text, told jsonb, moment timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
WITH raised AS (
  INSERT INTO alarm (kind, subject, facts, raised_at, last_at)
    SELECT what, about, told, moment, moment WHERE app.person_id() IS NOT NULL OR app.job() IS NOT NULL
    ON CONFLICT (kind, subject) WHERE answered_at IS NULL DO UPDATE
      SET times = alarm.times + 1, last_at = greatest(alarm.last_at, excluded.last_at), facts = excluded.facts,
        version = alarm.version + 1
    RETURNING id, times
)
INSERT INTO outbox (kind, payload, dedupe_key, run_at)
  SELECT 'mail.alarm-raised', jsonb_build_object('alarmId', r.id, 'alarmKind', what, 'personId', person_id),
    'mail.alarm-raised:' || r.id || ':' || person_id, moment
  FROM raised r, app.alarm_receivers(what, told) person_id
  WHERE r.times = 1 AND what NOT IN ('account-siege', 'mail-quota')
  ON CONFLICT DO NOTHING
$$;
