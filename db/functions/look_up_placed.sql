-- Children placed at the locations of this person: from 60 days back (late notes) to 200 days ahead (requests). Noted
-- for the rest of the transaction; what comes in between and changes a right wipes it out (look_up_reach.sql).
CREATE OR REPLACE FUNCTION app.look_up_placed(question text) RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  house uuid[] := CASE question WHEN 'work' THEN app.work_location_ids() WHEN 'managed' THEN app.managed_location_ids() END;
  day date := app.today();
  placed uuid[];
BEGIN
  SELECT coalesce(array_agg(p.child_id), '{}') INTO placed
    FROM care_group c JOIN placement p ON p.group_id = c.id
    WHERE c.location_id = ANY (house) AND p.starts_on <= day + 200 AND coalesce(p.ends_on, 'infinity') >= day - 60;
  PERFORM set_config('app.placed_' || question, placed::text, true);
  RETURN placed;
END
$$;
