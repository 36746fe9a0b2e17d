-- Contracts of those children. As a subquery in the policy it would read every contract there is.
CREATE OR REPLACE FUNCTION app.contracts_daily() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = public, pg_temp AS
$$
SELECT c.id FROM contract c WHERE c.child_id IN (SELECT unnest(app.daily_child_ids()))
$$;
