-- Which child a number of the office became. Written once, by whoever imports, and kept as it was.
ALTER TABLE import_row ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON import_row TO portal_app;

CREATE POLICY import_row_read ON import_row FOR SELECT TO portal_app
  USING ((SELECT app.writes_all()));

CREATE POLICY import_row_insert ON import_row FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));
