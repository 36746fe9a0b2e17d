-- From which day on this person reads editions of the terms: the one that held when they came, or when they look;
-- null for whoever has no tie to a child and no work here.
CREATE OR REPLACE FUNCTION app.terms_since() RETURNS date LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS
$$
  SELECT coalesce((SELECT max(t.starts_on) FROM terms_edition t WHERE t.starts_on <= came.day), '-infinity')
  FROM (
    SELECT least(app.today(), min(g.starts_on)) AS day FROM guardianship g WHERE g.person_id = app.person_id()
    HAVING count(*) > 0 OR app.has_role('carer', 'manager')
  ) came
$$;
