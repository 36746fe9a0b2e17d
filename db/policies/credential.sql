-- Only logging in itself reads how somebody proves to be somebody.
ALTER TABLE credential ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON credential TO portal_app;
GRANT UPDATE (password_hash, password_changed_at, totp_secret, totp_confirmed_at, totp_last_step, totp_begun_id, totp_begun_at) ON credential TO portal_app;

CREATE POLICY credential_read ON credential FOR SELECT TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up')));

CREATE POLICY credential_insert ON credential FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up')));

CREATE POLICY credential_update ON credential FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up')))
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up')));

CREATE TRIGGER credential_voids_ways_in AFTER UPDATE OF password_changed_at ON credential
  FOR EACH ROW EXECUTE FUNCTION app.password_voids_ways_in();

CREATE TRIGGER credential_voids_ways_in_first AFTER INSERT ON credential
  FOR EACH ROW WHEN (NEW.password_changed_at IS NOT NULL) EXECUTE FUNCTION app.password_voids_ways_in();
