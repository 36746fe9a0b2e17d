-- Adults a staff member deals with: guardians of the location's children, and colleagues.
CREATE OR REPLACE FUNCTION app.related_persons() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT g.person_id FROM guardianship g WHERE g.child_id IN (SELECT unnest(app.work_child_ids()))
  UNION
  SELECT r.person_id FROM role_grant r WHERE r.location_id IN (SELECT unnest(app.work_location_ids()))
$$;
