-- Money and papers: whoever pays reads the own ones, office and admin all; a co-parent sees none of it.
-- The outbox reads what it turns into a PDF or a letter.
ALTER TABLE invoice_series ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON invoice_series TO portal_app;
GRANT UPDATE (last_number) ON invoice_series TO portal_app;

CREATE POLICY invoice_series_read ON invoice_series FOR SELECT TO portal_app
  USING ((SELECT app.writes_all()));

CREATE POLICY invoice_series_insert ON invoice_series FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY invoice_series_update ON invoice_series FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));
