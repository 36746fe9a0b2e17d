-- Children whose own name, or a guardian's, holds every word of a search. Row-level policies keep PostgreSQL from
-- using the trigram indexes on these tables, hence a function with the owner's rights: it answers ids only, only
-- to those who open families, and what is shown of them still passes the policies. `longest` finds, `patterns` checks.
CREATE FUNCTION app.children_named(longest text, patterns text[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER ROWS 50 SET search_path = public, pg_temp AS
$$
SELECT c.id FROM child c
  WHERE c.sort_name LIKE longest AND c.sort_name LIKE ALL (patterns)
    AND (SELECT app.has_role('manager', 'office', 'admin'))
  UNION
  SELECT g.child_id FROM person p JOIN guardianship g ON g.person_id = p.id
  WHERE p.sort_name LIKE longest AND p.sort_name LIKE ALL (patterns)
    AND app.today() <= coalesce(g.ends_on, 'infinity')
    AND (SELECT app.has_role('manager', 'office', 'admin'))
$$;
