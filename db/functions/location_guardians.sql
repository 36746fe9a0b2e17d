-- Guardians of the children of a manager's locations: whose own data this manager may process.
CREATE OR REPLACE FUNCTION app.location_guardians() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = public, pg_temp AS
$$
SELECT g.person_id FROM guardianship g WHERE g.child_id IN (SELECT unnest(app.managed_child_ids()))
$$;
