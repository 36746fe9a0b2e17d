-- Photos a guardian sees: ready, with an own child on it whose daily life shows, every child on it in the album,
-- and with children of other families only when every child on it may be seen on a group photo.
CREATE OR REPLACE FUNCTION app.photos_shown() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 200 SET search_path = public, pg_temp AS
$$
WITH own AS MATERIALIZED (SELECT unnest(app.own_child_ids('daily')) AS child_id),
linked AS MATERIALIZED (
  SELECT pc.photo_id, pc.child_id FROM photo_child pc
  WHERE pc.photo_id IN (SELECT mine.photo_id FROM photo_child mine WHERE mine.child_id IN (SELECT child_id FROM own))
),
answers AS MATERIALIZED (
  SELECT k.child_id, app.has_consent(k.child_id, 'own_album') AS album,
    app.has_consent(k.child_id, 'group_photo') AS in_group
  FROM (SELECT DISTINCT child_id FROM linked) k
)
SELECT l.photo_id FROM linked l
  JOIN answers a ON a.child_id = l.child_id
  JOIN photo p ON p.id = l.photo_id AND p.state = 'ready'
  LEFT JOIN own o ON o.child_id = l.child_id
  GROUP BY l.photo_id
  HAVING bool_and(a.album) AND (bool_and(o.child_id IS NOT NULL) OR bool_and(a.in_group))
$$;
