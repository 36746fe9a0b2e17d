-- Papers: whoever pays reads the own ones, the office all; a co-parent sees none of it.
ALTER TABLE document ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON document TO portal_app;

CREATE POLICY document_read ON document FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR payer_id = (SELECT app.person_id()));

CREATE POLICY document_insert ON document FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));
