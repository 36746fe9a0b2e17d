-- Whom invoices are sent to: oneself, and the office. A person's row is never changed: what it says stands with the person.
ALTER TABLE payer ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON payer TO portal_app;
GRANT UPDATE (kind, name, street, house_number, postcode, city, country, email, iban, reference, version) ON payer TO portal_app;

CREATE POLICY payer_read ON payer FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR id = (SELECT app.person_id()));

CREATE POLICY payer_insert ON payer FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY payer_update ON payer FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));

-- An organisation on which nothing stands; the foreign keys see to the rest.
CREATE POLICY payer_delete ON payer FOR DELETE TO portal_app
  USING ((SELECT app.writes_all()) AND person_id IS NULL);
