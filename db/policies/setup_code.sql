-- Only the console and the page that asks for the code, both as the set-up of the installation.
ALTER TABLE setup_code ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON setup_code TO portal_app;
GRANT UPDATE (used_at) ON setup_code TO portal_app;

CREATE POLICY setup_code_read ON setup_code FOR SELECT TO portal_app
  USING ((SELECT app.is_job('set-up', 'housekeeping')));

CREATE POLICY setup_code_insert ON setup_code FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('set-up')) AND used_at IS NULL);

CREATE POLICY setup_code_update ON setup_code FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('set-up')) AND used_at IS NULL)
  WITH CHECK ((SELECT app.is_job('set-up')));

CREATE POLICY setup_code_delete ON setup_code FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
