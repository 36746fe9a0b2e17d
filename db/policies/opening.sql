-- The house itself: no family data, everybody reads, the office sets it up.
ALTER TABLE opening ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON opening TO portal_app;
GRANT UPDATE (ends_on) ON opening TO portal_app;

CREATE POLICY opening_read ON opening FOR SELECT TO portal_app
  USING (true);

CREATE POLICY opening_insert ON opening FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY opening_update ON opening FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));

-- What never came into force can be taken back; what held on a day stays.
CREATE POLICY opening_delete ON opening FOR DELETE TO portal_app
  USING ((SELECT app.writes_all()) AND starts_on > (SELECT app.today()));
