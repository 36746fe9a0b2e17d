-- The house itself: no family data, everybody reads, the office sets it up.
ALTER TABLE day_part ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON day_part TO portal_app;
GRANT UPDATE (ends_on) ON day_part TO portal_app;

CREATE POLICY day_part_read ON day_part FOR SELECT TO portal_app
  USING (true);

CREATE POLICY day_part_insert ON day_part FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY day_part_update ON day_part FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));

-- What never came into force can be taken back; what held on a day stays.
CREATE POLICY day_part_delete ON day_part FOR DELETE TO portal_app
  USING ((SELECT app.writes_all()) AND starts_on > (SELECT app.today()));
