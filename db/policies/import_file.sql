-- Files of families on their way in: the office alone, each in its own name. What was imported stays as a line of counts.
ALTER TABLE import_file ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON import_file TO portal_app;
GRANT UPDATE (mapping, rows, imported_at, added_count, known_count, version) ON import_file TO portal_app;

CREATE POLICY import_file_read ON import_file FOR SELECT TO portal_app
  USING ((SELECT app.writes_all()));

CREATE POLICY import_file_insert ON import_file FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) AND added_by = (SELECT app.person_id()) AND imported_at IS NULL);

CREATE POLICY import_file_update ON import_file FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) AND imported_at IS NULL)
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY import_file_delete ON import_file FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')) OR ((SELECT app.writes_all()) AND imported_at IS NULL));
