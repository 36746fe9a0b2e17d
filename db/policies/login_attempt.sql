-- Only logging in itself counts tries.
ALTER TABLE login_attempt ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON login_attempt TO portal_app;
GRANT UPDATE (succeeded) ON login_attempt TO portal_app;

CREATE POLICY login_attempt_read ON login_attempt FOR SELECT TO portal_app
  USING ((SELECT app.is_job('sign-in', 'housekeeping')));

CREATE POLICY login_attempt_insert ON login_attempt FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('sign-in')));

CREATE POLICY login_attempt_delete ON login_attempt FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));

-- A try is noted before the password is looked at (two at once both count) and marked when it was right.
CREATE POLICY login_attempt_update ON login_attempt FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('sign-in')))
  WITH CHECK ((SELECT app.is_job('sign-in')));
