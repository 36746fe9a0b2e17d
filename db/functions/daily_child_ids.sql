-- Whose daily life this person may see: as a guardian or as staff of the location.
CREATE OR REPLACE FUNCTION app.daily_child_ids() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT app.own_child_ids('daily') || app.work_child_ids() $$;
