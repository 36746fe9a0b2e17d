-- A contract ends on another day.
CREATE OR REPLACE FUNCTION app.lay_out_ended() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  PERFORM app.lay_out_contracts(array_agg(now.id))
  FROM now JOIN earlier USING (id) WHERE now.ends_on IS DISTINCT FROM earlier.ends_on
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
