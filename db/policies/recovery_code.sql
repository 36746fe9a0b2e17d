-- Only logging in itself.
ALTER TABLE recovery_code ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON recovery_code TO portal_app;
GRANT UPDATE (used_at) ON recovery_code TO portal_app;

CREATE POLICY recovery_code_read ON recovery_code FOR SELECT TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up')));

CREATE POLICY recovery_code_insert ON recovery_code FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up')));

CREATE POLICY recovery_code_update ON recovery_code FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up')))
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up')));

CREATE POLICY recovery_code_delete ON recovery_code FOR DELETE TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up')));
