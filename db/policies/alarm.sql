-- An alarm may be about anybody who works here: administrators see all of them, and of the office who was chosen to be
-- told of a kind sees that kind.
ALTER TABLE alarm ENABLE ROW LEVEL SECURITY;
GRANT SELECT, DELETE ON alarm TO portal_app;
GRANT UPDATE (answered_at, answered_by, note, version) ON alarm TO portal_app;

CREATE POLICY alarm_read ON alarm FOR SELECT TO portal_app
  USING ((SELECT app.has_role('admin')) OR (SELECT app.is_job('set-up', 'housekeeping'))
    OR ((SELECT app.has_role('office')) AND kind IN (SELECT app.alarm_kinds_told())));

CREATE POLICY alarm_update ON alarm FOR UPDATE TO portal_app
  USING ((SELECT app.has_role('admin'))
    OR ((SELECT app.has_role('office')) AND kind IN (SELECT app.alarm_kinds_told())))
  WITH CHECK ((SELECT app.has_role('admin'))
    OR ((SELECT app.has_role('office')) AND kind IN (SELECT app.alarm_kinds_told())));

CREATE POLICY alarm_delete ON alarm FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
