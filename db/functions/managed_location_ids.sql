-- Locations where this person is a manager today.
CREATE OR REPLACE FUNCTION app.managed_location_ids() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('app.managed_locations', true), ''), '{}')::uuid[] $$;
