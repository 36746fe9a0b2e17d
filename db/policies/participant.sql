-- Seen by whoever sees the conversation.
ALTER TABLE participant ENABLE ROW LEVEL SECURITY;
-- Of what was asked or written only the state moves. Who, about which child and in which words stays: a policy
-- sees the row before and after, but not that one became another family's.
GRANT SELECT, INSERT ON participant TO portal_app;
GRANT UPDATE (read_until, read_at, muted) ON participant TO portal_app;

CREATE POLICY participant_read ON participant FOR SELECT TO portal_app
  USING (EXISTS (SELECT 1 FROM conversation c WHERE c.id = conversation_id));

CREATE POLICY participant_insert ON participant FOR INSERT TO portal_app
  WITH CHECK (EXISTS (SELECT 1 FROM conversation c WHERE c.id = conversation_id
    AND c.started_by = (SELECT app.person_id())
    AND (person_id IS NULL OR app.works_inbox(c.kind, c.location_id)
      OR person_id IN (SELECT d.person_id FROM app.daily_guardians(c.child_id) d))));

-- Own reading mark, or the shared one of an inbox.
CREATE POLICY participant_update ON participant FOR UPDATE TO portal_app
  USING ((person_id = (SELECT app.person_id()) AND conversation_id IN (SELECT app.own_conversations()))
    OR (person_id IS NULL AND EXISTS (SELECT 1 FROM conversation c WHERE c.id = conversation_id
      AND app.works_inbox(c.kind, c.location_id))))
  WITH CHECK ((person_id = (SELECT app.person_id()) AND conversation_id IN (SELECT app.own_conversations()))
    OR (person_id IS NULL AND EXISTS (SELECT 1 FROM conversation c WHERE c.id = conversation_id
      AND app.works_inbox(c.kind, c.location_id))));
