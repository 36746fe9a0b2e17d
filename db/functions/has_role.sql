-- A role held today, wherever.
CREATE OR REPLACE FUNCTION app.has_role(VARIADIC names text[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT EXISTS (
    SELECT 1 FROM role_grant g
    WHERE g.person_id = app.person_id() AND g.role = ANY (names)
      AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity')
  )
$$;
