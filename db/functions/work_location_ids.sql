-- Locations where this person is a carer or a manager today.
CREATE OR REPLACE FUNCTION app.work_location_ids() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('app.work_locations', true), ''), '{}')::uuid[] $$;
