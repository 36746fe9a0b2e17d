-- An act that gives or takes a right goes on with what holds now, in the same transaction, whoever writes it.
CREATE OR REPLACE FUNCTION app.reach_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  PERFORM app.look_up_reach();
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION app.reach_changed() FROM public;
