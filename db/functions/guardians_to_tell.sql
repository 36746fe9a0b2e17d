-- Whom to tell of a change of a child: guardians who see its daily life today. Ids only, and only of children
-- the asker reaches: a guardian may not read who the others are.
CREATE OR REPLACE FUNCTION app.guardians_to_tell(kid uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ROWS 3 SET search_path = public, pg_temp AS
$$
SELECT g.person_id FROM guardianship g
  WHERE g.child_id = kid AND g.sees_daily AND g.block_reason IS NULL
    AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity')
    AND (app.reads_all() OR kid IN (SELECT unnest(app.daily_child_ids())))
$$;
