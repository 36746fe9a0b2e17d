-- The house itself: no family data, everybody reads, the office sets it up.
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON organisation TO portal_app;
GRANT UPDATE (name, kvk_number, iban, creditor_id, email, phone, street, house_number, postcode, city, accent_colour, password_minimum,
  blocked_text, default_language, complaints_body, complaints_url, logo_id, version) ON organisation TO portal_app;

CREATE POLICY organisation_read ON organisation FOR SELECT TO portal_app
  USING (true);

CREATE POLICY organisation_insert ON organisation FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY organisation_update ON organisation FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));
