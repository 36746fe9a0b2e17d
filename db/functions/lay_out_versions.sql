-- A version began to bind, or no longer does.
CREATE OR REPLACE FUNCTION app.lay_out_versions() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  PERFORM app.lay_out_contracts(array_agg(DISTINCT now.contract_id))
  FROM now JOIN earlier USING (id) WHERE now.state <> earlier.state AND 'binding' IN (now.state, earlier.state)
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
