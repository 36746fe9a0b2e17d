-- The mailbox of a machine without a mail service; only the jobs of sending touch it.
ALTER TABLE local_mail ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON local_mail TO portal_app;

CREATE POLICY local_mail_read ON local_mail FOR SELECT TO portal_app
  USING ((SELECT app.is_job('outbox', 'housekeeping')));

CREATE POLICY local_mail_insert ON local_mail FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('outbox')));

CREATE POLICY local_mail_delete ON local_mail FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
