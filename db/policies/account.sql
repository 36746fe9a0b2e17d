-- The own account; managers see those of their location's people, the office all.
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON account TO portal_app;
GRANT UPDATE (email, state, invited_at) ON account TO portal_app;

CREATE POLICY account_read ON account FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR (SELECT app.is_job('sign-in')) OR person_id = (SELECT app.person_id()) OR (((SELECT app.has_role('manager'))) AND person_id IN (SELECT app.related_persons())));

CREATE POLICY account_insert ON account FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR (SELECT app.has_role('manager')));

CREATE POLICY account_update ON account FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR (SELECT app.is_job('sign-in')) OR (((SELECT app.has_role('manager'))) AND person_id IN (SELECT app.related_persons())))
  WITH CHECK ((SELECT app.writes_all()) OR (SELECT app.is_job('sign-in')) OR (((SELECT app.has_role('manager'))) AND person_id IN (SELECT app.related_persons())));

CREATE TRIGGER account_ends_sessions AFTER UPDATE OF state ON account
  FOR EACH ROW WHEN (NEW.state <> 'active' AND OLD.state <> 'prepared') EXECUTE FUNCTION app.end_sessions();

CREATE TRIGGER account_voids_ways_in AFTER UPDATE OF email, state ON account
  FOR EACH ROW WHEN (NEW.email <> OLD.email OR (NEW.state <> OLD.state AND NEW.state IN ('frozen', 'deactivated')))
  EXECUTE FUNCTION app.account_voids_ways_in();

CREATE TRIGGER account_state BEFORE UPDATE OF state ON account
  FOR EACH ROW EXECUTE FUNCTION app.keep_state('prepared > invited', 'invited > active', 'active > frozen', 'frozen > active', 'frozen > invited', 'prepared > deactivated', 'invited > deactivated', 'active > deactivated', 'frozen > deactivated', 'deactivated > invited');

CREATE TRIGGER account_email BEFORE UPDATE OF email ON account
  FOR EACH ROW WHEN (NEW.email <> OLD.email) EXECUTE FUNCTION app.only_by('sign-in', 'set-up', 'office', 'admin');

-- A manager shuts out and lets back in; only a mailbox makes an account active, only the office ends a hold.
CREATE TRIGGER account_comes_alive BEFORE UPDATE OF state ON account
  FOR EACH ROW WHEN (OLD.state = 'invited' AND NEW.state = 'active') EXECUTE FUNCTION app.only_by('sign-in', 'set-up');

CREATE TRIGGER account_leaves_hold BEFORE UPDATE OF state ON account
  FOR EACH ROW WHEN (OLD.state = 'frozen' AND NEW.state IN ('active', 'invited'))
  EXECUTE FUNCTION app.only_by('set-up', 'office', 'admin');
