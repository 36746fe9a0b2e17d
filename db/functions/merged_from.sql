-- The records that became this child. What was noted about them (who opened the file) is noted about this child.
CREATE OR REPLACE FUNCTION app.merged_from(kid uuid) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 1 SET search_path = public, pg_temp AS
$$
SELECT c.id FROM child c WHERE c.merged_into = kid AND (app.reads_all() OR kid = ANY (app.own_child_ids('authority')))
$$;
