-- Notes how the kept record stands after a merge, in the transaction of that merge: changed since, it is not put back.
CREATE OR REPLACE FUNCTION app.merge_written(the_merge uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  ref record;
BEGIN
  FOR ref IN SELECT w.id, w.table_name, w.column_name, m.kept_id FROM merge_row w JOIN merge m ON m.id = w.merge_id
      WHERE m.id = the_merge AND m.merged_by = app.person_id() AND m.merged_at = app.now() AND w.what = 'kept' LOOP
    EXECUTE format('UPDATE merge_row SET after = (SELECT to_jsonb(x) FROM %I x WHERE x.%I = $1) WHERE id = $2',
      ref.table_name, ref.column_name) USING ref.kept_id, ref.id;
  END LOOP;
END
$$;
