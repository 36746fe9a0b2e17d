-- The own wish for another address, and the jobs that carry it out.
ALTER TABLE email_change ENABLE ROW LEVEL SECURITY;
-- What was asked stays as it was asked: only its fate is written later.
GRANT SELECT, INSERT, DELETE ON email_change TO portal_app;
GRANT UPDATE (token_hash, ended_at) ON email_change TO portal_app;

CREATE POLICY email_change_read ON email_change FOR SELECT TO portal_app
  USING ((SELECT app.is_job('sign-in', 'outbox')) OR (SELECT app.is_job('housekeeping')) OR account_id IN (SELECT a.id FROM account a WHERE a.person_id = (SELECT app.person_id())));

CREATE POLICY email_change_insert ON email_change FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('sign-in')));

CREATE POLICY email_change_update ON email_change FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('sign-in', 'outbox')))
  WITH CHECK ((SELECT app.is_job('sign-in', 'outbox')));

CREATE POLICY email_change_delete ON email_change FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
