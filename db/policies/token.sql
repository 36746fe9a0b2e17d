-- Only logging in and the letters that carry a link.
ALTER TABLE token ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON token TO portal_app;
GRANT UPDATE (used_at, expires_at) ON token TO portal_app;

CREATE POLICY token_read ON token FOR SELECT TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up', 'outbox', 'housekeeping')));

CREATE POLICY token_insert ON token FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up', 'outbox')));

CREATE POLICY token_update ON token FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up', 'outbox')))
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up', 'outbox')));

CREATE POLICY token_delete ON token FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
