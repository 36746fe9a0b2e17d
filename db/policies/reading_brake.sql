-- Only the job that watches reading.
ALTER TABLE reading_brake ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON reading_brake TO portal_app;
GRANT UPDATE (percent, delay_ms, until) ON reading_brake TO portal_app;

CREATE POLICY reading_brake_read ON reading_brake FOR SELECT TO portal_app
  USING ((SELECT app.is_job('housekeeping', 'set-up')));

CREATE POLICY reading_brake_insert ON reading_brake FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('housekeeping')));

CREATE POLICY reading_brake_update ON reading_brake FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('housekeeping')))
  WITH CHECK ((SELECT app.is_job('housekeeping')));

CREATE POLICY reading_brake_delete ON reading_brake FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
