-- Which letter carries which notification: only the job that sends has to know.
ALTER TABLE notification_delivery ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON notification_delivery TO portal_app;

CREATE POLICY notification_delivery_read ON notification_delivery FOR SELECT TO portal_app
  USING ((SELECT app.is_job('outbox')));

CREATE POLICY notification_delivery_insert ON notification_delivery FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('outbox')));
