-- Addresses that changed and may be objected to: logging in, and the office that decides.
ALTER TABLE email_switch ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON email_switch TO portal_app;
GRANT UPDATE (old_token_hash, new_token_hash, objected_at, objected_from, decided_at, decided_by, decision, note) ON email_switch TO portal_app;

CREATE POLICY email_switch_read ON email_switch FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR (SELECT app.is_job('sign-in')));

CREATE POLICY email_switch_insert ON email_switch FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('sign-in')));

CREATE POLICY email_switch_update ON email_switch FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('sign-in', 'outbox') OR app.has_role('office', 'admin')))
  WITH CHECK ((SELECT app.is_job('sign-in', 'outbox') OR app.has_role('office', 'admin')));

CREATE POLICY email_switch_delete ON email_switch FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
