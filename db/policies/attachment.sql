-- A file is seen by whoever sees the message or news it goes with; before sending by whoever added it.
ALTER TABLE attachment ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON attachment TO portal_app;
GRANT UPDATE (message_id, news_id) ON attachment TO portal_app;

CREATE POLICY attachment_read ON attachment FOR SELECT TO portal_app
  USING ((SELECT app.is_job('housekeeping', 'set-up')) OR (added_by = (SELECT app.person_id()) AND message_id IS NULL AND news_id IS NULL)
    OR EXISTS (SELECT 1 FROM message m WHERE m.id = message_id)
    OR EXISTS (SELECT 1 FROM news n WHERE n.id = news_id));

CREATE POLICY attachment_delete ON attachment FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));

CREATE POLICY attachment_insert ON attachment FOR INSERT TO portal_app
  WITH CHECK (added_by = (SELECT app.person_id())
    AND (message_id IS NULL OR EXISTS (SELECT 1 FROM message m WHERE m.id = message_id AND m.author_id = (SELECT app.person_id())))
    AND (news_id IS NULL OR EXISTS (SELECT 1 FROM news n WHERE n.id = news_id AND n.published_by = (SELECT app.person_id()))));

CREATE POLICY attachment_update ON attachment FOR UPDATE TO portal_app
  USING (added_by = (SELECT app.person_id()))
  WITH CHECK (added_by = (SELECT app.person_id())
    AND (message_id IS NULL OR EXISTS (SELECT 1 FROM message m WHERE m.id = message_id AND m.author_id = (SELECT app.person_id())))
    AND (news_id IS NULL OR EXISTS (SELECT 1 FROM news n WHERE n.id = news_id AND n.published_by = (SELECT app.person_id()))));
