-- Likewise for health.
CREATE OR REPLACE FUNCTION app.medical_child_ids() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT app.own_child_ids('medical') || app.work_child_ids() $$;
