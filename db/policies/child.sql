-- Everybody who sees the child's daily life.
ALTER TABLE child ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON child TO portal_app;
GRANT UPDATE (given_name, name_prefix, family_name, birth_date, version) ON child TO portal_app;

CREATE POLICY child_read ON child FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR id IN (SELECT unnest(app.daily_child_ids())));

CREATE POLICY child_insert ON child FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR (SELECT app.has_role('manager')));

CREATE POLICY child_update ON child FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR id IN (SELECT unnest(app.managed_child_ids())))
  WITH CHECK ((SELECT app.writes_all()) OR id IN (SELECT unnest(app.managed_child_ids())));
