-- The own sessions; the office may end any.
ALTER TABLE session ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO portal_app;

CREATE POLICY session_read ON session FOR SELECT TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up')) OR person_id = (SELECT app.person_id()) OR (SELECT app.writes_all()));

CREATE POLICY session_insert ON session FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up')));

CREATE POLICY session_update ON session FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up')) OR person_id = (SELECT app.person_id()) OR (SELECT app.writes_all()))
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up')) OR person_id = (SELECT app.person_id()) OR (SELECT app.writes_all()));

CREATE POLICY session_delete ON session FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
