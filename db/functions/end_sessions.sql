-- Sessions die with the right they were opened for, whoever takes it away: an act of today, of next year
-- or a hand in psql. The person signs in anew and gets what holds now.
CREATE OR REPLACE FUNCTION app.end_sessions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  UPDATE session SET revoked_at = app.now()
    WHERE person_id = coalesce(NEW.person_id, OLD.person_id) AND revoked_at IS NULL;
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION app.end_sessions() FROM public;
