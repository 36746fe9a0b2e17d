-- Likewise where this person is a manager.
CREATE OR REPLACE FUNCTION app.managed_child_ids() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(nullif(current_setting('app.placed_managed', true), '')::uuid[], app.look_up_placed('managed')) $$;
