-- The house itself: no family data, everybody reads, the office sets it up.
ALTER TABLE registration ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON registration TO portal_app;
GRANT UPDATE (ends_on) ON registration TO portal_app;

CREATE POLICY registration_read ON registration FOR SELECT TO portal_app
  USING (true);

CREATE POLICY registration_insert ON registration FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY registration_update ON registration FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));

-- What never came into force can be taken back; what held on a day stays.
CREATE POLICY registration_delete ON registration FOR DELETE TO portal_app
  USING ((SELECT app.writes_all()) AND starts_on > (SELECT app.today()));
