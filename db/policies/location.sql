-- The house itself: no family data, everybody reads, the office sets it up.
ALTER TABLE location ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON location TO portal_app;
GRANT UPDATE (name, street, house_number, postcode, city, phone, school_region, version) ON location TO portal_app;

CREATE POLICY location_read ON location FOR SELECT TO portal_app
  USING (true);

CREATE POLICY location_insert ON location FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY location_update ON location FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));
