-- What is in the way of two records becoming one: a code with a sentence in lib/texts/refusals/merging.ts, and the day, the
-- name or the thing it is about. The look beforehand shows them all, the merge goes on without any. To the office alone.
CREATE OR REPLACE FUNCTION app.merge_obstacles(about text, kept uuid, gone uuid)
  RETURNS TABLE (code text, day date, name text, child_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT DISTINCT found.code, found.day, found.name, found.child_id FROM (
  SELECT CASE WHEN app.merge_money(about, kept) > 0 THEN 'mergeMoneyBoth' ELSE 'mergeMoneyGone' END AS code,
      NULL::date AS day, NULL::text AS name, NULL::uuid AS child_id
    WHERE app.merge_money(about, gone) > 0
  UNION ALL
  SELECT 'mergeWorks', NULL, NULL, NULL WHERE about = 'person' AND (
    EXISTS (SELECT 1 FROM role_grant r WHERE r.person_id = gone)
    OR EXISTS (SELECT 1 FROM alarm_receiver r WHERE r.person_id = gone)
    OR EXISTS (SELECT 1 FROM staff_check s WHERE s.person_id = gone))
  UNION ALL
  SELECT 'mergeAccounts', NULL, NULL, NULL WHERE about = 'person'
    AND (SELECT count(*) FROM account a WHERE a.person_id IN (kept, gone) AND a.state IN ('active', 'frozen')) > 1
  UNION ALL
  -- Two places on one day and weekday, unless the one lies within the other, in the same group.
  SELECT 'mergePlaces', greatest(g.starts_on, k.starts_on), c.name, NULL FROM placement g JOIN placement k
    ON daterange(k.starts_on, k.ends_on, '[]') && daterange(g.starts_on, g.ends_on, '[]') AND coalesce(k.weekdays, '{1,2,3,4,5,6,7}')
      && coalesce(g.weekdays, '{1,2,3,4,5,6,7}') JOIN care_group c ON c.id = g.group_id
    WHERE about = 'child' AND k.child_id = kept AND g.child_id = gone AND NOT (k.group_id = g.group_id
      AND daterange(k.starts_on, k.ends_on, '[]') @> daterange(g.starts_on, g.ends_on, '[]')
      AND coalesce(k.weekdays, '{1,2,3,4,5,6,7}') @> coalesce(g.weekdays, '{1,2,3,4,5,6,7}'))
  UNION ALL
  -- A tie that still holds falls together with one that says the same from today on and lasts as long. What a block or a
  -- right would become is never decided in passing.
  SELECT 'mergeTies', NULL, concat_ws(' ', p.given_name, nullif(p.name_prefix, ''), nullif(p.family_name, '')),
      CASE WHEN about = 'person' THEN g.child_id END
    FROM guardianship g JOIN person p ON p.id = g.person_id
    WHERE CASE WHEN about = 'child' THEN g.child_id ELSE g.person_id END = gone
      AND coalesce(g.ends_on, 'infinity') >= app.today()
      AND EXISTS (SELECT 1 FROM guardianship k WHERE
        CASE WHEN about = 'child' THEN k.child_id = kept AND k.person_id = g.person_id
          ELSE k.person_id = kept AND k.child_id = g.child_id END
        AND daterange(k.starts_on, k.ends_on, '[]') && daterange(g.starts_on, g.ends_on, '[]'))
      AND NOT EXISTS (SELECT 1 FROM guardianship k WHERE
        CASE WHEN about = 'child' THEN k.child_id = kept AND k.person_id = g.person_id
          ELSE k.person_id = kept AND k.child_id = g.child_id END
        AND daterange(k.starts_on, k.ends_on, '[]')
          @> daterange(greatest(g.starts_on, app.today()), g.ends_on, '[]')
        AND (k.relation, k.has_authority, k.sees_daily, k.sees_medical, k.may_request, k.is_contract_holder, k.may_collect)
          = (g.relation, g.has_authority, g.sees_daily, g.sees_medical, g.may_request, g.is_contract_holder, g.may_collect)
        AND (k.block_reason IS NULL) = (g.block_reason IS NULL))
  UNION ALL
  SELECT 'mergeConsents', NULL, concat_ws(' ', p.given_name, nullif(p.name_prefix, ''), nullif(p.family_name, '')), NULL
    FROM consent g JOIN consent k ON k.purpose = g.purpose AND k.allowed <> g.allowed JOIN person p ON p.id = g.person_id
    WHERE ((about = 'child' AND k.child_id = kept AND g.child_id = gone AND k.person_id = g.person_id)
        OR (about = 'person' AND k.person_id = kept AND g.person_id = gone AND k.child_id = g.child_id))
      AND coalesce(k.valid_until, 'infinity') > app.now() AND coalesce(g.valid_until, 'infinity') > app.now()
  UNION ALL
  SELECT 'mergePortraits', NULL, NULL, NULL FROM portrait g JOIN portrait k ON k.removed_at IS NULL
    WHERE about = 'child' AND k.child_id = kept AND g.child_id = gone AND g.removed_at IS NULL
  UNION ALL
  SELECT 'mergeChanges', NULL, NULL, NULL FROM change_request g JOIN change_request k ON k.about_health = g.about_health
    WHERE g.state = 'pending' AND k.state = 'pending' AND (
      (about = 'child' AND k.child_id = kept AND g.child_id = gone)
      OR (about = 'person' AND k.person_id = kept AND g.person_id = gone))
  UNION ALL
  SELECT 'mergeSlots', g.day, NULL, NULL FROM care_request_slot g JOIN care_request_slot k ON k.day = g.day
    AND k.from_time < g.to_time AND g.from_time < k.to_time
    WHERE about = 'child' AND k.child_id = kept AND g.child_id = gone AND k.living AND g.living
  UNION ALL
  SELECT 'mergeNaps', g.care_day, NULL, NULL FROM log_entry g JOIN log_entry k ON k.care_day = g.care_day
    WHERE about = 'child' AND k.child_id = kept AND g.child_id = gone
      AND g.kind = 'sleep' AND g.details ->> 'to' IS NULL AND g.removed_at IS NULL
      AND k.kind = 'sleep' AND k.details ->> 'to' IS NULL AND k.removed_at IS NULL
) found WHERE app.has_role('office', 'admin') ORDER BY found.code, found.day
$$;
