-- Groups of the locations where this person is a manager: those are theirs to fill.
CREATE OR REPLACE FUNCTION app.managed_group_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT g.id FROM care_group g WHERE g.location_id = ANY (app.managed_location_ids())
$$;
