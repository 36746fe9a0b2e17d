-- Chosen by administrators, since an alarm may be about the office; whoever was chosen knows it.
ALTER TABLE alarm_receiver ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON alarm_receiver TO portal_app;
GRANT UPDATE (ended_at) ON alarm_receiver TO portal_app;

CREATE POLICY alarm_receiver_read ON alarm_receiver FOR SELECT TO portal_app
  USING ((SELECT app.has_role('admin')) OR person_id = (SELECT app.person_id())
    OR (SELECT app.is_job('set-up')));

CREATE POLICY alarm_receiver_insert ON alarm_receiver FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.has_role('admin')) OR (SELECT app.is_job('set-up')));

CREATE POLICY alarm_receiver_update ON alarm_receiver FOR UPDATE TO portal_app
  USING ((SELECT app.has_role('admin')) OR (SELECT app.is_job('set-up')))
  WITH CHECK ((SELECT app.has_role('admin')) OR (SELECT app.is_job('set-up')));
