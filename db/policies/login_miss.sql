-- Only logging in itself counts misses.
ALTER TABLE login_miss ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON login_miss TO portal_app;
GRANT UPDATE (misses, last_at) ON login_miss TO portal_app;

CREATE POLICY login_miss_read ON login_miss FOR SELECT TO portal_app
  USING ((SELECT app.is_job('sign-in', 'housekeeping')));

CREATE POLICY login_miss_insert ON login_miss FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('sign-in')));

CREATE POLICY login_miss_update ON login_miss FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('sign-in')))
  WITH CHECK ((SELECT app.is_job('sign-in')));

CREATE POLICY login_miss_delete ON login_miss FOR DELETE TO portal_app
  USING ((SELECT app.is_job('sign-in', 'housekeeping')));
