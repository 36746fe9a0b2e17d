-- Who answers in an inbox: carers and managers for a group, managers for the location, the office everywhere.
CREATE OR REPLACE FUNCTION app.works_inbox(kind text, place uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT app.writes_all()
  OR (kind = 'group' AND place IN (SELECT app.locations('carer', 'manager')))
  OR (kind = 'location' AND place IN (SELECT app.locations('manager')))
$$;
