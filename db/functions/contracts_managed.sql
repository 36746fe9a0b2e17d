-- Contracts of the children whose files a manager keeps.
CREATE OR REPLACE FUNCTION app.contracts_managed() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = public, pg_temp AS
$$
SELECT c.id FROM contract c WHERE c.child_id IN (SELECT unnest(app.managed_child_ids()))
$$;
