-- Only the job of sending keeps the pace.
ALTER TABLE mail_pace ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON mail_pace TO portal_app;
GRANT UPDATE (next_call_at, paused_until, one_by_one_until) ON mail_pace TO portal_app;

CREATE POLICY mail_pace_read ON mail_pace FOR SELECT TO portal_app
  USING ((SELECT app.is_job('outbox')));

CREATE POLICY mail_pace_update ON mail_pace FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('outbox')))
  WITH CHECK ((SELECT app.is_job('outbox')));
