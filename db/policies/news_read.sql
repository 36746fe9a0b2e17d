-- Everybody keeps the own marks; whoever writes a letter asks whether it is still needed.
ALTER TABLE news_read ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON news_read TO portal_app;

CREATE POLICY news_read_read ON news_read FOR SELECT TO portal_app
  USING (person_id = (SELECT app.person_id()) OR (SELECT app.is_job('outbox')));

CREATE POLICY news_read_insert ON news_read FOR INSERT TO portal_app
  WITH CHECK (person_id = (SELECT app.person_id()) AND EXISTS (SELECT 1 FROM news n WHERE n.id = news_id));
