-- Takes a merge apart: every row goes back to where it was. Answers with the code of what is in the way, or with null.
-- What came to the kept record since stays there. The office alone.
CREATE OR REPLACE FUNCTION app.unmerge_records(the_merge uuid) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  m merge;
  ref record;
  changed boolean;
BEGIN
  IF NOT app.has_role('office', 'admin') THEN
    RAISE EXCEPTION 'only the office takes a merge apart' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT * INTO m FROM merge WHERE id = the_merge FOR UPDATE;
  IF m.id IS NULL OR m.undone_at IS NOT NULL THEN RETURN 'unmergedAlready'; END IF;
  PERFORM 1 FROM child WHERE id IN (m.kept_id, m.gone_id) ORDER BY id FOR UPDATE;
  PERFORM 1 FROM person WHERE id IN (m.kept_id, m.gone_id) ORDER BY id FOR UPDATE;
  IF m.merged_at < app.now() - interval '30 days' THEN RETURN 'unmergeTooLate'; END IF;
  IF EXISTS (SELECT 1 FROM merge l WHERE l.undone_at IS NULL AND l.id <> m.id AND l.merged_at >= m.merged_at
      AND m.kept_id IN (l.kept_id, l.gone_id)) THEN RETURN 'unmergeLater'; END IF;
  IF app.merge_money(m.subject, m.kept_id) <> m.money_count THEN RETURN 'unmergeMoney'; END IF;
  FOR ref IN SELECT DISTINCT w.what, w.table_name, w.column_name FROM merge_row w
      WHERE w.merge_id = m.id AND (w.what = 'kept' OR w.after IS NOT NULL) LOOP
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM merge_row w LEFT JOIN %1$I x ON x.%2$I = $2 AND (w.what = ''kept'' OR %3$s = w.key)
      WHERE w.merge_id = $1 AND w.what = $3 AND w.table_name = %1$L AND w.column_name = %2$L
        AND (w.after - ''version'') IS DISTINCT FROM (to_jsonb(x) - ''version''))', ref.table_name, ref.column_name, app.key_of(ref.table_name))
      INTO changed USING m.id, m.kept_id, ref.what;
    IF changed THEN RETURN 'unmergeChanged'; END IF;
  END LOOP;
  IF m.subject = 'child' THEN
    UPDATE child SET merged_into = NULL, version = version + 1 WHERE id = m.gone_id;
  ELSE
    UPDATE person SET merged_into = NULL, version = version + 1 WHERE id = m.gone_id;
    UPDATE session SET revoked_at = app.now() WHERE person_id = m.kept_id AND revoked_at IS NULL;
  END IF;
  FOR ref IN SELECT DISTINCT w.table_name, w.column_name FROM merge_row w WHERE w.merge_id = m.id AND w.what = 'moved' LOOP
    EXECUTE format(CASE WHEN ref.column_name IN ('payload', 'subject')
      THEN 'UPDATE %1$I x SET %2$I = replace(x.%2$I::text, $2::text, $3::text)::jsonb FROM merge_row w
        WHERE w.merge_id = $1 AND w.what = ''moved'' AND w.table_name = %1$L AND w.column_name = %2$L AND %3$s = w.key'
      ELSE 'UPDATE %1$I x SET %2$I = $3 FROM merge_row w
        WHERE w.merge_id = $1 AND w.what = ''moved'' AND w.table_name = %1$L AND w.column_name = %2$L
          AND x.%2$I = $2 AND %3$s = w.key' END, ref.table_name, ref.column_name, app.key_of(ref.table_name))
      USING m.id, m.kept_id, m.gone_id;
  END LOOP;
  FOR ref IN SELECT w.* FROM merge_row w WHERE w.merge_id = m.id AND w.what = 'renewed' LOOP
    EXECUTE format('UPDATE %1$I x SET %2$I = ($1 #>> ''{}'')::uuid WHERE %3$s = $2', ref.table_name, ref.column_name,
      app.key_of(ref.table_name)) USING ref.before, ref.key;
  END LOOP;
  FOR ref IN SELECT w.* FROM merge_row w WHERE w.merge_id = m.id AND w.what = 'kept' AND w.table_name <> m.subject LOOP
    EXECUTE format('DELETE FROM %I x WHERE x.%I = $1', ref.table_name, ref.column_name) USING m.kept_id;
  END LOOP;
  FOR ref IN SELECT w.* FROM merge_row w WHERE w.merge_id = m.id AND w.before IS NOT NULL
      AND w.what IN ('kept', 'gone', 'absorbed') AND w.table_name <> m.subject LOOP
    EXECUTE format('INSERT INTO %1$I SELECT (jsonb_populate_record(NULL::%1$I, $1)).*', ref.table_name) USING ref.before;
  END LOOP;
  -- What was written in between about a row that goes back goes with that row.
  IF m.subject = 'child' THEN
    UPDATE child c SET given_name = b.given_name, name_prefix = b.name_prefix, family_name = b.family_name,
        birth_date = b.birth_date, version = c.version + 1
      FROM merge_row w CROSS JOIN LATERAL jsonb_populate_record(NULL::child, w.before) b
      WHERE w.merge_id = m.id AND w.what = 'kept' AND w.table_name = 'child' AND c.id = m.kept_id;
    UPDATE log_entry_history h SET child_id = e.child_id FROM log_entry e
      WHERE e.id = h.entry_id AND e.child_id = m.gone_id AND h.child_id = m.kept_id;
    UPDATE care_request_slot s SET child_id = q.child_id FROM care_request q
      WHERE q.id = s.request_id AND q.child_id = m.gone_id AND s.child_id = m.kept_id;
  ELSE
    UPDATE person p SET given_name = b.given_name, name_prefix = b.name_prefix, family_name = b.family_name,
        language = b.language, version = p.version + 1
      FROM merge_row w CROSS JOIN LATERAL jsonb_populate_record(NULL::person, w.before) b
      WHERE w.merge_id = m.id AND w.what = 'kept' AND w.table_name = 'person' AND p.id = m.kept_id;
  END IF;
  UPDATE merge SET undone_at = app.now(), undone_by = app.person_id() WHERE id = m.id;
  RETURN NULL;
END
$$;
