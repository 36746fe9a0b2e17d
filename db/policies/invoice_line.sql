-- Lines of an invoice, seen by whoever sees the invoice.
ALTER TABLE invoice_line ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON invoice_line TO portal_app;

CREATE POLICY invoice_line_read ON invoice_line FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR invoice_id IN (SELECT i.id FROM invoice i WHERE i.payer_id = (SELECT app.person_id())));

CREATE POLICY invoice_line_insert ON invoice_line FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE CONSTRAINT TRIGGER invoice_line_adds_up AFTER INSERT ON invoice_line DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION app.invoice_adds_up();
