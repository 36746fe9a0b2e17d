-- A file goes with the own message or news only; who knows another family's message could else hang one on it.
DROP POLICY attachment_insert ON attachment;
--> statement-breakpoint
CREATE POLICY attachment_insert ON attachment FOR INSERT TO portal_app
  WITH CHECK (added_by = (SELECT app.person_id())
    AND (message_id IS NULL OR EXISTS (SELECT 1 FROM message m WHERE m.id = message_id AND m.author_id = (SELECT app.person_id())))
    AND (news_id IS NULL OR EXISTS (SELECT 1 FROM news n WHERE n.id = news_id AND n.published_by = (SELECT app.person_id()))));
--> statement-breakpoint
DROP POLICY attachment_update ON attachment;
--> statement-breakpoint
CREATE POLICY attachment_update ON attachment FOR UPDATE TO portal_app
  USING (added_by = (SELECT app.person_id()))
  WITH CHECK (added_by = (SELECT app.person_id())
    AND (message_id IS NULL OR EXISTS (SELECT 1 FROM message m WHERE m.id = message_id AND m.author_id = (SELECT app.person_id())))
    AND (news_id IS NULL OR EXISTS (SELECT 1 FROM news n WHERE n.id = news_id AND n.published_by = (SELECT app.person_id()))));
--> statement-breakpoint
-- Of what was asked or written only the state moves. Who, about which child and in which words stays: a policy
-- sees the row before and after, but not that one became another family's.
REVOKE UPDATE ON care_request, care_request_slot, conversation, participant, message FROM portal_app;
--> statement-breakpoint
GRANT UPDATE (state, decided_by, decided_at, reason, version) ON care_request TO portal_app;
--> statement-breakpoint
GRANT UPDATE (living, booked) ON care_request_slot TO portal_app;
--> statement-breakpoint
GRANT UPDATE (last_number, last_side, last_message_at) ON conversation TO portal_app;
--> statement-breakpoint
GRANT UPDATE (read_until, read_at, muted) ON participant TO portal_app;
--> statement-breakpoint
GRANT UPDATE (body, recalled_at, recalled_by) ON message TO portal_app;
