-- Who answers in an inbox: carers and managers for a group, managers for the location, the office everywhere.
CREATE OR REPLACE FUNCTION app.works_inbox(kind text, place uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$
SELECT app.writes_all()
  OR (kind = 'group' AND place = ANY (app.work_location_ids()))
  OR (kind = 'location' AND place = ANY (app.managed_location_ids()))
$$;
