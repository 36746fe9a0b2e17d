-- The own ones; the office sees how somebody wants to hear of things.
ALTER TABLE notification_wish ENABLE ROW LEVEL SECURITY;
-- What was asked stays as it was asked: only its fate is written later.
GRANT SELECT, INSERT ON notification_wish TO portal_app;
GRANT UPDATE (wish) ON notification_wish TO portal_app;

CREATE POLICY notification_wish_read ON notification_wish FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR person_id = (SELECT app.person_id()));

CREATE POLICY notification_wish_insert ON notification_wish FOR INSERT TO portal_app
  WITH CHECK (person_id = (SELECT app.person_id()));

CREATE POLICY notification_wish_update ON notification_wish FOR UPDATE TO portal_app
  USING (person_id = (SELECT app.person_id()))
  WITH CHECK (person_id = (SELECT app.person_id()));
