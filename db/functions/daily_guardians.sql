-- With whom a child's guardian shares a conversation. A parent may not read who else is tied to the child, yet
-- a message must reach both: names only, of those who see the daily life today, and only to one of them.
CREATE OR REPLACE FUNCTION app.daily_guardians(child uuid) RETURNS TABLE (person_id uuid, display_name text)
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 3 SET search_path = public, pg_temp AS
$$
SELECT g.person_id, concat_ws(' ', p.given_name, nullif(p.name_prefix, ''), p.family_name) FROM guardianship g
  JOIN person p ON p.id = g.person_id
  WHERE g.child_id = child AND child = ANY (app.own_child_ids('daily'))
    AND g.sees_daily AND g.block_reason IS NULL
    AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity')
$$;
