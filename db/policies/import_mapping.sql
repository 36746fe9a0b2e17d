-- What the office chose for the columns of a file; nothing of a family is in it.
ALTER TABLE import_mapping ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON import_mapping TO portal_app;
GRANT UPDATE (mapping) ON import_mapping TO portal_app;

CREATE POLICY import_mapping_read ON import_mapping FOR SELECT TO portal_app
  USING ((SELECT app.writes_all()));

CREATE POLICY import_mapping_insert ON import_mapping FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY import_mapping_update ON import_mapping FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));
