-- Managers of the locations where the children of this guardian are placed now or soon. Ids only.
CREATE OR REPLACE FUNCTION app.managers_of_guardian(guardian uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ROWS 3 SET search_path = public, pg_temp AS
$$
SELECT DISTINCT m FROM guardianship g
  JOIN placement p ON p.child_id = g.child_id AND coalesce(p.ends_on, 'infinity') >= app.today()
  JOIN care_group cg ON cg.id = p.group_id
  CROSS JOIN LATERAL app.managers_of(cg.location_id) m
  WHERE g.person_id = guardian AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity')
$$;
