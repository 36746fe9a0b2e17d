-- A new password also forgets a second factor that was begun and never confirmed: whoever saw it may not be the owner.
CREATE OR REPLACE FUNCTION app.password_voids_ways_in() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  PERFORM app.void_ways_in(NEW.account_id);
  UPDATE credential SET totp_secret = NULL, totp_begun_id = NULL, totp_begun_at = NULL
    WHERE account_id = NEW.account_id AND totp_confirmed_at IS NULL;
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION app.password_voids_ways_in() FROM public;
