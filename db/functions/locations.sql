-- Locations where one of these roles is held today.
CREATE OR REPLACE FUNCTION app.locations(VARIADIC names text[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ROWS 3 SET search_path = public, pg_temp AS
$$
SELECT g.location_id FROM role_grant g
  WHERE g.person_id = app.person_id() AND g.role = ANY (names) AND g.location_id IS NOT NULL
    AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity')
$$;
