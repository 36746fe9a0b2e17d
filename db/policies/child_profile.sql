-- Everybody who sees the child's daily life.
ALTER TABLE child_profile ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON child_profile TO portal_app;
GRANT UPDATE (school) ON child_profile TO portal_app;

CREATE POLICY child_profile_read ON child_profile FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT unnest(app.daily_child_ids())));

CREATE POLICY child_profile_insert ON child_profile FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())));

CREATE POLICY child_profile_update ON child_profile FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())));
