-- Locations whose news a guardian reads: where an own child is placed, or will be within 200 days.
CREATE OR REPLACE FUNCTION app.own_locations() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 3 SET search_path = public, pg_temp AS
$$
SELECT g.location_id FROM placement p JOIN care_group g ON g.id = p.group_id
  WHERE p.child_id = ANY (app.own_child_ids('daily'))
    AND p.starts_on <= app.today() + 200 AND coalesce(p.ends_on, 'infinity') >= app.today()
$$;
