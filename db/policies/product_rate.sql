-- The house itself: no family data, everybody reads, the office sets it up.
ALTER TABLE product_rate ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON product_rate TO portal_app;

CREATE POLICY product_rate_read ON product_rate FOR SELECT TO portal_app
  USING (true);

CREATE POLICY product_rate_insert ON product_rate FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

-- What never came into force can be taken back; what held on a day stays.
CREATE POLICY product_rate_delete ON product_rate FOR DELETE TO portal_app
  USING ((SELECT app.writes_all()) AND starts_on > (SELECT app.today()));
