-- The file of a paper, seen by whoever sees the paper.
ALTER TABLE document_file ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON document_file TO portal_app;

CREATE POLICY document_file_read ON document_file FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR document_id IN (SELECT d.id FROM document d WHERE d.payer_id = (SELECT app.person_id())));

CREATE POLICY document_file_insert ON document_file FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('outbox')));
