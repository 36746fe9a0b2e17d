-- Children placed where this person is a carer or a manager. Asked of the tables at the first question of a transaction
-- only (look_up_placed.sql): they may be hundreds, and most transactions of staff never ask.
CREATE OR REPLACE FUNCTION app.work_child_ids() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(nullif(current_setting('app.placed_work', true), '')::uuid[], app.look_up_placed('work')) $$;
