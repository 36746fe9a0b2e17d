-- The own roles; managers see those of their location, the office all. Administrators give them.
ALTER TABLE role_grant ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON role_grant TO portal_app;
GRANT UPDATE (ends_on) ON role_grant TO portal_app;

CREATE POLICY role_grant_read ON role_grant FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR (SELECT app.is_job('sign-in')) OR person_id = (SELECT app.person_id()) OR location_id IN (SELECT unnest(app.managed_location_ids())));

CREATE POLICY role_grant_insert ON role_grant FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('set-up') OR app.has_role('admin')));

CREATE POLICY role_grant_update ON role_grant FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('set-up') OR app.has_role('admin')))
  WITH CHECK ((SELECT app.is_job('set-up') OR app.has_role('admin')));

CREATE TRIGGER role_grant_ends_sessions AFTER INSERT OR UPDATE OR DELETE ON role_grant
  FOR EACH ROW EXECUTE FUNCTION app.end_sessions();

CREATE TRIGGER role_grant_changes_reach AFTER INSERT OR UPDATE OR DELETE ON role_grant
  FOR EACH STATEMENT EXECUTE FUNCTION app.reach_changed();
