-- Sessions die with the right they were opened for, whoever takes it away: an act of today, of next year
-- or a hand in psql. The person signs in anew and gets what holds now.
CREATE FUNCTION app.end_sessions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  UPDATE session SET revoked_at = now()
    WHERE person_id = coalesce(NEW.person_id, OLD.person_id) AND revoked_at IS NULL;
  RETURN NULL;
END
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.end_sessions() FROM public;
--> statement-breakpoint
CREATE TRIGGER account_ends_sessions AFTER UPDATE OF state ON account
  FOR EACH ROW WHEN (NEW.state <> 'active') EXECUTE FUNCTION app.end_sessions();
--> statement-breakpoint
CREATE TRIGGER role_grant_ends_sessions AFTER INSERT OR UPDATE OR DELETE ON role_grant
  FOR EACH ROW EXECUTE FUNCTION app.end_sessions();
--> statement-breakpoint
CREATE TRIGGER guardianship_ends_sessions AFTER UPDATE OF ends_on, block_reason, person_id OR DELETE ON guardianship
  FOR EACH ROW EXECUTE FUNCTION app.end_sessions();
--> statement-breakpoint
-- A try is noted before the password is looked at (two at once both count) and marked when it was right.
CREATE POLICY login_attempt_update ON login_attempt FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('sign-in')))
  WITH CHECK ((SELECT app.is_job('sign-in')));
--> statement-breakpoint
GRANT UPDATE (succeeded) ON login_attempt TO portal_app;
