-- The house itself: no family data, everybody reads, the office sets it up.
ALTER TABLE closure_day ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON closure_day TO portal_app;

CREATE POLICY closure_day_read ON closure_day FOR SELECT TO portal_app
  USING (true);

CREATE POLICY closure_day_insert ON closure_day FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY closure_day_update ON closure_day FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));

-- A day that is still to come can be opened again; a day that was closed stays so.
CREATE POLICY closure_day_delete ON closure_day FOR DELETE TO portal_app
  USING ((SELECT app.writes_all()) AND day >= (SELECT app.today()));
