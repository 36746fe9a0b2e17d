-- Money: whoever pays reads the own ones, the office all; a co-parent sees none of it. What was issued is never changed.
ALTER TABLE invoice ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON invoice TO portal_app;

CREATE POLICY invoice_read ON invoice FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR payer_id = (SELECT app.person_id()));

CREATE POLICY invoice_insert ON invoice FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE TRIGGER invoice_kept BEFORE UPDATE ON invoice FOR EACH ROW EXECUTE FUNCTION app.keep_invoice();

CREATE CONSTRAINT TRIGGER invoice_adds_up AFTER INSERT ON invoice DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION app.invoice_adds_up();
