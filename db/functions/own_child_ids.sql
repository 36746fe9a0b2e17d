-- Children of a guardian, per question (look_up_reach.sql); nobody's when nobody entered or the question is unknown.
CREATE OR REPLACE FUNCTION app.own_child_ids(question text) RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('app.own_' || question, true), ''), '{}')::uuid[] $$;
