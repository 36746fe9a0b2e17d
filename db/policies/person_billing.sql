-- Account number and BSN of a payer: oneself and the office.
ALTER TABLE person_billing ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON person_billing TO portal_app;
GRANT UPDATE (bsn_sealed, bsn_last_digits, birth_date, iban, mandate_reference, mandate_signed_on, version) ON person_billing TO portal_app;

CREATE POLICY person_billing_read ON person_billing FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR person_id = (SELECT app.person_id()));

CREATE POLICY person_billing_insert ON person_billing FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY person_billing_update ON person_billing FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));
