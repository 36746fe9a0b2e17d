-- Everybody who sees the child's daily life. Nobody reads a record that is one with another: what was its own hangs there.
ALTER TABLE child ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON child TO portal_app;
GRANT UPDATE (given_name, name_prefix, family_name, birth_date, version) ON child TO portal_app;

CREATE POLICY child_read ON child FOR SELECT TO portal_app
  USING (((SELECT app.reads_all()) OR id IN (SELECT unnest(app.daily_child_ids()))) AND merged_into IS NULL);

CREATE POLICY child_insert ON child FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR (SELECT app.has_role('manager')));

CREATE POLICY child_update ON child FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR id IN (SELECT unnest(app.managed_child_ids())))
  WITH CHECK ((SELECT app.writes_all()) OR id IN (SELECT unnest(app.managed_child_ids())));

CREATE TRIGGER child_leaves_its_name BEFORE DELETE ON child FOR EACH ROW EXECUTE FUNCTION app.keep_name_on_lines();
