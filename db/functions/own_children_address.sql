-- The family's data by question. A child's address is a question of its own: where another guardian of today is
-- shielded, it would say where that guardian lives.
CREATE OR REPLACE FUNCTION app.own_children_address() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ROWS 3 SET search_path = public, pg_temp AS
$$
SELECT mine FROM unnest(app.own_child_ids('daily')) mine
  WHERE NOT EXISTS (
    SELECT 1 FROM guardianship g JOIN person_contact c ON c.person_id = g.person_id
    WHERE g.child_id = mine AND g.person_id <> app.person_id() AND c.shielded
      AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity'))
$$;
