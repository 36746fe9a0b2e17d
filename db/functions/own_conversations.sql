-- Conversations a guardian sees: takes part, and today still sees the daily life of the child it is about.
CREATE OR REPLACE FUNCTION app.own_conversations() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 50 SET search_path = public, pg_temp AS
$$
SELECT p.conversation_id FROM participant p
  JOIN conversation c ON c.id = p.conversation_id
  WHERE p.person_id = app.person_id()
    AND c.child_id = ANY (app.own_child_ids('daily'))
$$;
