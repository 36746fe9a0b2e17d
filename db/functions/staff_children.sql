-- Children placed at those locations: from 60 days back (late notes) to 200 days ahead (requests).
CREATE OR REPLACE FUNCTION app.staff_children(VARIADIC names text[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = public, pg_temp AS
$$
SELECT p.child_id FROM care_group g
  JOIN placement p ON p.group_id = g.id
  WHERE g.location_id = ANY (ARRAY(SELECT app.locations(VARIADIC names)))
    AND p.starts_on <= app.today() + 200 AND coalesce(p.ends_on, 'infinity') >= app.today() - 60
$$;
