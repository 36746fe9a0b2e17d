-- Seen by whoever sees the conversation.
ALTER TABLE message ENABLE ROW LEVEL SECURITY;
-- Of what was asked or written only the state moves. Who, about which child and in which words stays: a policy
-- sees the row before and after, but not that one became another family's.
GRANT SELECT, INSERT ON message TO portal_app;
GRANT UPDATE (body, recalled_at, recalled_by) ON message TO portal_app;

CREATE POLICY message_read ON message FOR SELECT TO portal_app
  USING (EXISTS (SELECT 1 FROM conversation c WHERE c.id = conversation_id));

CREATE POLICY message_insert ON message FOR INSERT TO portal_app
  WITH CHECK (author_id = (SELECT app.person_id()) AND (
    (side = 'parent' AND conversation_id IN (SELECT app.own_conversations()))
    OR (side = 'staff' AND EXISTS (SELECT 1 FROM conversation c WHERE c.id = conversation_id
      AND app.works_inbox(c.kind, c.location_id)))));

CREATE POLICY message_update ON message FOR UPDATE TO portal_app
  USING (author_id = (SELECT app.person_id()) AND EXISTS (SELECT 1 FROM conversation c WHERE c.id = conversation_id))
  WITH CHECK (author_id = (SELECT app.person_id()) AND recalled_by = (SELECT app.person_id()));
