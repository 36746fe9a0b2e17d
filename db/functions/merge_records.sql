-- Two records become one: all that hangs on the one that goes moves to the kept one, and each row that was touched is
-- written down (merge_row). The office alone; the owner's rights are needed since no role may change whose a row is. Null when
-- one of the two is no record of its own any more. What the fields of the kept record become is written by the act afterwards.
CREATE OR REPLACE FUNCTION app.merge_records(about text, kept uuid, gone uuid, account_of uuid) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  the_merge uuid;
  ref record;
  own text;
BEGIN
  IF NOT app.has_role('office', 'admin') OR about NOT IN ('child', 'person') THEN
    RAISE EXCEPTION 'only the office merges' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF about = 'child' THEN
    PERFORM 1 FROM child WHERE id IN (kept, gone) ORDER BY id FOR UPDATE;
    IF (SELECT count(*) FROM child WHERE id IN (kept, gone) AND merged_into IS NULL) < 2 THEN RETURN NULL; END IF;
  ELSE
    PERFORM 1 FROM person WHERE id IN (kept, gone) ORDER BY id FOR UPDATE;
    IF (SELECT count(*) FROM person WHERE id IN (kept, gone) AND merged_into IS NULL) < 2 THEN RETURN NULL; END IF;
  END IF;
  IF EXISTS (SELECT 1 FROM app.merge_obstacles(about, kept, gone)) THEN
    RAISE EXCEPTION 'something is in the way of this merge' USING ERRCODE = 'restrict_violation';
  END IF;
  INSERT INTO merge (subject, kept_id, gone_id, gone_name, merged_by, merged_at, money_count)
    SELECT about, kept, gone, concat_ws(' ', n.given_name, nullif(n.name_prefix, ''), nullif(n.family_name, '')),
        app.person_id(), app.now(), app.merge_money(about, kept)
      FROM (SELECT id, given_name, name_prefix, family_name FROM child WHERE about = 'child'
        UNION ALL SELECT id, given_name, name_prefix, family_name FROM person WHERE about = 'person') n WHERE n.id = gone
    RETURNING id INTO the_merge;
  FOR ref IN SELECT about AS tab, 'id' AS col UNION ALL
      SELECT r.tab, r.col FROM app.merge_references() r WHERE r.subject = about AND r.way = 'merges' LOOP
    EXECUTE format('INSERT INTO merge_row (merge_id, what, table_name, column_name, key, before)
      SELECT $1, ''kept'', %1$L, %2$L, jsonb_build_object(%2$L, $2), (SELECT to_jsonb(x) FROM %1$I x WHERE x.%2$I = $2)',
      ref.tab, ref.col) USING the_merge, kept;
    CONTINUE WHEN ref.tab = about;
    EXECUTE format('INSERT INTO merge_row (merge_id, what, table_name, column_name, key, before)
      SELECT $1, ''gone'', %1$L, %2$L, jsonb_build_object(%2$L, $2), to_jsonb(x) FROM %1$I x WHERE x.%2$I = $2',
      ref.tab, ref.col) USING the_merge, gone;
    EXECUTE format('DELETE FROM %I x WHERE x.%I = $1', ref.tab, ref.col) USING gone;
  END LOOP;
  FOR ref IN SELECT a.tab, a.key, gone AS whose, r.col FROM app.merge_absorbed(about, kept, gone) a
        JOIN app.merge_references() r ON r.subject = about AND r.tab = a.tab AND r.way = 'absorbs'
      UNION ALL
      -- Of two accounts one stays; what gets into the other one is not kept.
      SELECT 'account', jsonb_build_object('id', a.id), a.person_id, 'person_id' FROM account a
        WHERE about = 'person' AND a.person_id IN (kept, gone) AND a.person_id <> account_of
          AND EXISTS (SELECT 1 FROM account o WHERE o.person_id = account_of) LOOP
    EXECUTE format('INSERT INTO merge_row (merge_id, what, table_name, column_name, key, before)
      SELECT $1, ''absorbed'', %1$L, %2$L, $3, to_jsonb(x) FROM %1$I x WHERE x.%2$I = $2 AND %3$s = $3',
      ref.tab, ref.col, app.key_of(ref.tab)) USING the_merge, ref.whose, ref.key;
    EXECUTE format('DELETE FROM %1$I x WHERE x.%2$I = $1 AND %3$s = $2', ref.tab, ref.col, app.key_of(ref.tab))
      USING ref.whose, ref.key;
  END LOOP;
  FOR ref IN SELECT r.* FROM app.merge_references() r WHERE r.subject = about AND r.way IN ('moves', 'absorbs', 'account') LOOP
    own := app.key_of(ref.tab);
    IF ref.renews IS NOT NULL THEN
      EXECUTE format('WITH clash AS (SELECT %3$s AS key, x.%4$I AS value FROM %1$I x WHERE x.%2$I = $2
          AND EXISTS (SELECT 1 FROM %1$I k WHERE k.%2$I = $3 AND k.%4$I = x.%4$I)),
        noted AS (INSERT INTO merge_row (merge_id, what, table_name, column_name, key, before)
          SELECT $1, ''renewed'', %1$L, %4$L, key, to_jsonb(value) FROM clash)
        UPDATE %1$I x SET %4$I = app.new_id() FROM clash WHERE %3$s = clash.key AND x.%2$I = $2',
        ref.tab, ref.col, own, ref.renews) USING the_merge, gone, kept;
    END IF;
    EXECUTE format('WITH moved AS (UPDATE %1$I x SET %2$I = $3 WHERE x.%2$I = $2 RETURNING %3$s AS key, %4$s AS after)
      INSERT INTO merge_row (merge_id, what, table_name, column_name, key, after)
        SELECT $1, ''moved'', %1$L, %2$L, key, after FROM moved',
      ref.tab, ref.col, own, CASE WHEN ref.steady THEN 'to_jsonb(x)' ELSE 'NULL::jsonb' END) USING the_merge, gone, kept;
  END LOOP;
  -- What is still to be sent, and what was told, names ids without a foreign key.
  FOR ref IN SELECT * FROM (VALUES ('outbox', 'payload', 'x.done_at IS NULL AND x.dead_at IS NULL'), ('notification', 'subject', 'true'))
      named (tab, col, living) LOOP
    EXECUTE format('WITH moved AS (UPDATE %1$I x SET %2$I = replace(x.%2$I::text, $2::text, $3::text)::jsonb
        WHERE %3$s AND position($2::text in x.%2$I::text) > 0 RETURNING x.id)
      INSERT INTO merge_row (merge_id, what, table_name, column_name, key)
        SELECT $1, ''moved'', %1$L, %2$L, jsonb_build_object(''id'', id) FROM moved', ref.tab, ref.col, ref.living)
      USING the_merge, gone, kept;
  END LOOP;
  UPDATE outbox SET addressee = kept WHERE addressee = gone AND done_at IS NULL AND dead_at IS NULL;
  IF about = 'child' THEN
    UPDATE child SET merged_into = kept, version = version + 1 WHERE id = gone;
  ELSE
    UPDATE session SET revoked_at = app.now() WHERE person_id = gone AND revoked_at IS NULL;
    UPDATE person SET merged_into = kept, version = version + 1 WHERE id = gone;
  END IF;
  RETURN the_merge;
END
$$;
