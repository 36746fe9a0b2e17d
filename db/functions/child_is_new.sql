-- A child that stands nowhere yet and belongs to nobody: put on the books in this very act. Any other child that is out of
-- a manager's reach stays so, whoever knows its id.
CREATE OR REPLACE FUNCTION app.child_is_new(kid uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT NOT EXISTS (SELECT 1 FROM placement p WHERE p.child_id = kid)
  AND NOT EXISTS (SELECT 1 FROM guardianship g WHERE g.child_id = kid)
$$;
