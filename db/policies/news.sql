-- News that stands is for the families of its location, or of all; people who work there see withdrawn news too.
ALTER TABLE news ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON news TO portal_app;
GRANT UPDATE (withdrawn_at, withdrawn_by) ON news TO portal_app;

CREATE POLICY news_read ON news FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR location_id IN (SELECT unnest(app.work_location_ids()))
    OR (withdrawn_at IS NULL AND location_id IN (SELECT app.own_locations()))
    OR (withdrawn_at IS NULL AND location_id IS NULL AND (SELECT app.has_role('carer', 'manager')
      OR (SELECT app.own_child_ids('daily') <> '{}'))));

CREATE POLICY news_insert ON news FOR INSERT TO portal_app
  WITH CHECK (published_by = (SELECT app.person_id())
    AND ((SELECT app.writes_all()) OR location_id IN (SELECT unnest(app.managed_location_ids()))));

CREATE POLICY news_update ON news FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR location_id IN (SELECT unnest(app.managed_location_ids())))
  WITH CHECK ((SELECT app.writes_all()) OR location_id IN (SELECT unnest(app.managed_location_ids())));
