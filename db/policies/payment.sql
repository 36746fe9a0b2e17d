-- Payments of an invoice, seen by whoever sees the invoice.
ALTER TABLE payment ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON payment TO portal_app;

CREATE POLICY payment_read ON payment FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR invoice_id IN (SELECT i.id FROM invoice i WHERE i.payer_id = (SELECT app.person_id())));

CREATE POLICY payment_insert ON payment FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));
