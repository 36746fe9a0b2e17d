-- Another address or a shut account: what was mailed to the old one opens nothing any more.
CREATE OR REPLACE FUNCTION app.account_voids_ways_in() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  PERFORM app.void_ways_in(NEW.id);
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION app.account_voids_ways_in() FROM public;
