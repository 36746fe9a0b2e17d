-- Tells the list of the day, and a list of all families, from an opened file.
CREATE OR REPLACE FUNCTION app.openings_of(kid uuid, most integer) RETURNS TABLE (at timestamptz, name text, role text, kinds text[])
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 20 SET search_path = public, pg_temp AS
$$
SELECT l.at, concat_ws(' ', p.given_name, nullif(p.name_prefix, ''), p.family_name), min(r.role),
    array_agg(DISTINCT seen.kind ORDER BY seen.kind)
  FROM access_log l
  CROSS JOIN LATERAL (SELECT CASE WHEN l.listed_on IS NULL THEN l.what WHEN l.what = 'family' THEN 'export' ELSE 'list' END AS kind) seen
  JOIN person p ON p.id = l.person_id
  JOIN role_grant r ON r.person_id = p.id
  WHERE (l.child_id = kid OR l.child_id IN (SELECT app.merged_from(kid))) AND kid = ANY (app.own_child_ids('authority')) AND l.person_id <> app.person_id()
  GROUP BY l.at, p.id ORDER BY l.at DESC LIMIT most
$$;
