-- How many rows of each table would go along, and how many of those stand at the kept record already. Counts only, to the
-- office alone.
CREATE OR REPLACE FUNCTION app.merge_counts(about text, kept uuid, gone uuid)
  RETURNS TABLE (tab text, col text, along integer, absorbed integer)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  ref record;
BEGIN
  IF NOT app.has_role('office', 'admin') THEN RETURN; END IF;
  FOR ref IN SELECT r.* FROM app.merge_references() r WHERE r.subject = about AND r.way IN ('moves', 'absorbs', 'account') LOOP
    tab := ref.tab;
    col := ref.col;
    EXECUTE format('SELECT count(*)::int FROM %I x WHERE x.%I = $1', ref.tab, ref.col) INTO along USING gone;
    CONTINUE WHEN along = 0;
    SELECT count(*)::int INTO absorbed FROM app.merge_absorbed(about, kept, gone) a WHERE a.tab = ref.tab AND ref.way = 'absorbs';
    RETURN NEXT;
  END LOOP;
END
$$;
