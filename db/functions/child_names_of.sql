-- Given names of the children somebody is or was tied to: a password must not lean on them. For the job that gets
-- people in, which may read nothing else of a child.
CREATE OR REPLACE FUNCTION app.child_names_of(of_account uuid) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT c.given_name FROM account a JOIN guardianship g ON g.person_id = a.person_id JOIN child c ON c.id = g.child_id
  WHERE a.id = of_account AND app.is_job('sign-in')
$$;
