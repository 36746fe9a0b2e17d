-- The house itself: no family data, everybody reads, the office sets it up.
ALTER TABLE product ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON product TO portal_app;
GRANT UPDATE (name, ends_on, version) ON product TO portal_app;

CREATE POLICY product_read ON product FOR SELECT TO portal_app
  USING (true);

CREATE POLICY product_insert ON product FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY product_update ON product FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));
