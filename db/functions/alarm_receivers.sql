-- Whom an alarm of this kind is told: who was chosen, works in the house and can log in, unless it is about them; when
-- that is nobody, every administrator. Whoever raises an alarm may not read who that is: ids only.
CREATE OR REPLACE FUNCTION app.alarm_receivers(what text, told jsonb) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
WITH at_work AS (
  SELECT g.person_id, bool_or(g.role = 'admin') AS is_admin FROM role_grant g
    JOIN account a ON a.person_id = g.person_id AND a.state = 'active'
    WHERE g.role IN ('office', 'admin') AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity')
    GROUP BY g.person_id
), chosen AS (
  SELECT w.person_id FROM at_work w JOIN alarm_receiver r USING (person_id)
    WHERE r.kind = what AND r.ended_at IS NULL AND w.person_id::text IS DISTINCT FROM told->>'personId'
)
SELECT person_id FROM chosen
UNION
SELECT person_id FROM at_work WHERE is_admin AND NOT EXISTS (SELECT FROM chosen)
$$;
