-- The recipient's own list: read and marked as read by nobody else. The job that tells of events writes it.
ALTER TABLE notification ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON notification TO portal_app;
GRANT UPDATE (read_at) ON notification TO portal_app;

CREATE POLICY notification_read ON notification FOR SELECT TO portal_app
  USING (person_id = (SELECT app.person_id()) OR (SELECT app.is_job('outbox', 'housekeeping')));

CREATE POLICY notification_insert ON notification FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('outbox')) AND read_at IS NULL);

CREATE POLICY notification_update ON notification FOR UPDATE TO portal_app
  USING (person_id = (SELECT app.person_id()))
  WITH CHECK (person_id = (SELECT app.person_id()));

CREATE POLICY notification_delete ON notification FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
