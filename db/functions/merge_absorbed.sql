-- What of the record that goes stands at the kept one already: it is taken away instead of moved, and what stands at the
-- kept record holds. Asked by the look beforehand and by the merge itself. Ids only, and to the office alone.
CREATE OR REPLACE FUNCTION app.merge_absorbed(about text, kept uuid, gone uuid) RETURNS TABLE (tab text, key jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT DISTINCT found.tab, found.key FROM (
  SELECT 'guardianship' AS tab, jsonb_build_object('id', g.id) AS key FROM guardianship g JOIN guardianship k
    ON k.person_id = g.person_id AND daterange(k.starts_on, k.ends_on, '[]') && daterange(g.starts_on, g.ends_on, '[]')
    WHERE about = 'child' AND k.child_id = kept AND g.child_id = gone
  UNION ALL
  SELECT 'guardianship', jsonb_build_object('id', g.id) FROM guardianship g JOIN guardianship k
    ON k.child_id = g.child_id AND daterange(k.starts_on, k.ends_on, '[]') && daterange(g.starts_on, g.ends_on, '[]')
    WHERE about = 'person' AND k.person_id = kept AND g.person_id = gone
  UNION ALL
  SELECT 'placement', jsonb_build_object('id', g.id) FROM placement g JOIN placement k
    ON k.group_id = g.group_id AND daterange(k.starts_on, k.ends_on, '[]') @> daterange(g.starts_on, g.ends_on, '[]')
      AND coalesce(k.weekdays, '{1,2,3,4,5,6,7}') @> coalesce(g.weekdays, '{1,2,3,4,5,6,7}')
    WHERE about = 'child' AND k.child_id = kept AND g.child_id = gone
  UNION ALL
  SELECT 'consent', jsonb_build_object('id', g.id) FROM consent g JOIN consent k ON k.purpose = g.purpose
    AND tstzrange(k.valid_from, k.valid_until) && tstzrange(g.valid_from, g.valid_until)
    WHERE (about = 'child' AND k.child_id = kept AND g.child_id = gone AND k.person_id = g.person_id)
      OR (about = 'person' AND k.person_id = kept AND g.person_id = gone AND k.child_id = g.child_id)
  UNION ALL
  SELECT 'absence', jsonb_build_object('id', g.id) FROM absence g JOIN absence k ON k.day = g.day
    AND tsrange(k.day + coalesce(k.from_time, '00:00'), k.day + coalesce(k.to_time, '24:00'))
      && tsrange(g.day + coalesce(g.from_time, '00:00'), g.day + coalesce(g.to_time, '24:00'))
    WHERE about = 'child' AND k.child_id = kept AND g.child_id = gone
      AND k.withdrawn_at IS NULL AND g.withdrawn_at IS NULL
  UNION ALL
  SELECT 'group_closure', jsonb_build_object('id', g.id) FROM group_closure g JOIN group_closure k
    ON k.day = g.day AND k.group_id = g.group_id
    WHERE about = 'child' AND k.child_id = kept AND g.child_id = gone
  UNION ALL
  SELECT 'other_group_consent', jsonb_build_object('id', g.id) FROM other_group_consent g JOIN other_group_consent k
    ON k.group_id = g.group_id AND daterange(k.starts_on, k.ends_on, '[]') && daterange(g.starts_on, g.ends_on, '[]')
    WHERE about = 'child' AND k.child_id = kept AND g.child_id = gone
      AND k.state <> 'cancelled' AND g.state <> 'cancelled'
  UNION ALL
  SELECT 'photo_child', jsonb_build_object('photo_id', g.photo_id, 'child_id', g.child_id)
    FROM photo_child g JOIN photo_child k ON k.photo_id = g.photo_id
    WHERE about = 'child' AND k.child_id = kept AND g.child_id = gone
  UNION ALL
  SELECT 'collector', jsonb_build_object('id', g.id) FROM collector g JOIN collector k
    ON app.findable(k.name) = app.findable(g.name) AND k.phone = g.phone
    WHERE about = 'child' AND k.child_id = kept AND g.child_id = gone
  UNION ALL
  SELECT 'emergency_contact', jsonb_build_object('id', g.id) FROM emergency_contact g JOIN emergency_contact k
    ON app.findable(k.name) = app.findable(g.name) AND k.phone = g.phone
    WHERE about = 'child' AND k.child_id = kept AND g.child_id = gone
  UNION ALL
  SELECT 'participant', jsonb_build_object('id', g.id) FROM participant g JOIN participant k
    ON k.conversation_id = g.conversation_id WHERE about = 'person' AND k.person_id = kept AND g.person_id = gone
  UNION ALL
  SELECT 'news_read', jsonb_build_object('news_id', g.news_id, 'person_id', g.person_id) FROM news_read g JOIN news_read k
    ON k.news_id = g.news_id WHERE about = 'person' AND k.person_id = kept AND g.person_id = gone
  UNION ALL
  SELECT 'notification', jsonb_build_object('id', g.id) FROM notification g JOIN notification k
    ON k.event_id = g.event_id WHERE about = 'person' AND k.person_id = kept AND g.person_id = gone
  UNION ALL
  SELECT 'notification_wish', jsonb_build_object('id', g.id) FROM notification_wish g JOIN notification_wish k
    ON k.topic = g.topic WHERE about = 'person' AND k.person_id = kept AND g.person_id = gone
  UNION ALL
  SELECT 'reading_brake', jsonb_build_object('person_id', g.person_id) FROM reading_brake g
    WHERE about = 'person' AND g.person_id = gone AND EXISTS (SELECT 1 FROM reading_brake k WHERE k.person_id = kept)
) found WHERE app.has_role('office', 'admin')
$$;
