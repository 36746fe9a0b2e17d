-- Administrators only: an alarm may be about anybody who works here.
ALTER TABLE alarm ENABLE ROW LEVEL SECURITY;
GRANT SELECT, DELETE ON alarm TO portal_app;
GRANT UPDATE (answered_at, answered_by, note, version) ON alarm TO portal_app;

CREATE POLICY alarm_read ON alarm FOR SELECT TO portal_app
  USING ((SELECT app.has_role('admin')) OR (SELECT app.is_job('set-up', 'housekeeping')));

CREATE POLICY alarm_update ON alarm FOR UPDATE TO portal_app
  USING ((SELECT app.has_role('admin')))
  WITH CHECK ((SELECT app.has_role('admin')));

CREATE POLICY alarm_delete ON alarm FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
