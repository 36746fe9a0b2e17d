-- Oneself, and the people one deals with: families of the location, colleagues.
ALTER TABLE person_contact ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON person_contact TO portal_app;
GRANT UPDATE (phone, work_phone, street, house_number, postcode, city, country, shielded, version) ON person_contact TO portal_app;

CREATE POLICY person_contact_read ON person_contact FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR person_id = (SELECT app.person_id()) OR person_id IN (SELECT app.related_persons()));

CREATE POLICY person_contact_insert ON person_contact FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR (SELECT app.has_role('manager')));

CREATE POLICY person_contact_update ON person_contact FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR person_id IN (SELECT app.location_guardians()))
  WITH CHECK ((SELECT app.writes_all()) OR person_id IN (SELECT app.location_guardians()));
