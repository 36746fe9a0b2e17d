-- Whom to tell that something waits at a location. A parent may not read who holds which role, yet the
-- request of a parent must reach the managers: ids only.
CREATE OR REPLACE FUNCTION app.managers_of(place uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT DISTINCT g.person_id FROM role_grant g
  JOIN account a ON a.person_id = g.person_id AND a.state = 'active'
  WHERE g.location_id = place AND g.role = 'manager'
    AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity')
$$;
