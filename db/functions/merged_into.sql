-- The record that this one became, for whoever may know the kept one: old addresses lead there.
CREATE OR REPLACE FUNCTION app.merged_into(record uuid) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT c.merged_into FROM child c WHERE c.id = record
    AND (app.reads_all() OR c.merged_into IN (SELECT unnest(app.daily_child_ids())))
  UNION ALL
  SELECT p.merged_into FROM person p WHERE p.id = record AND app.reads_all()
$$;
