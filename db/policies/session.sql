-- The own sessions; the office may end any.
ALTER TABLE session ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON session TO portal_app;
GRANT UPDATE (last_seen_at, revoked_at, second_factor_passed) ON session TO portal_app;

CREATE POLICY session_read ON session FOR SELECT TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up')) OR person_id = (SELECT app.person_id()) OR (SELECT app.writes_all()));

CREATE POLICY session_insert ON session FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up')));

CREATE POLICY session_update ON session FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up')) OR person_id = (SELECT app.person_id()) OR (SELECT app.writes_all()))
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up')) OR person_id = (SELECT app.person_id()) OR (SELECT app.writes_all()));

CREATE POLICY session_delete ON session FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));

CREATE TRIGGER session_second_factor BEFORE UPDATE OF second_factor_passed ON session
  FOR EACH ROW WHEN (NEW.second_factor_passed <> OLD.second_factor_passed) EXECUTE FUNCTION app.only_by('sign-in');

-- What has ended stays ended.
CREATE TRIGGER session_ended BEFORE UPDATE OF revoked_at ON session
  FOR EACH ROW WHEN (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at)
  EXECUTE FUNCTION app.only_by();
