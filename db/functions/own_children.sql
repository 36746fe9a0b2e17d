-- Children of a guardian, per question; a block answers every question with no.
CREATE OR REPLACE FUNCTION app.own_children(question text) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ROWS 3 SET search_path = public, pg_temp AS
$$
SELECT g.child_id FROM guardianship g
  WHERE g.person_id = app.person_id() AND g.block_reason IS NULL
    AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity')
    AND CASE question
      WHEN 'daily' THEN g.sees_daily
      WHEN 'medical' THEN g.sees_medical
      WHEN 'request' THEN g.sees_daily AND g.may_request
      WHEN 'absence' THEN g.sees_daily AND (g.may_request OR g.has_authority)
      WHEN 'money' THEN g.is_contract_holder
      WHEN 'authority' THEN g.has_authority
      ELSE false
    END
$$;
