-- The house itself: no family data, everybody reads, the office sets it up.
ALTER TABLE care_group_size ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON care_group_size TO portal_app;
GRANT UPDATE (ends_on) ON care_group_size TO portal_app;

CREATE POLICY care_group_size_read ON care_group_size FOR SELECT TO portal_app
  USING (true);

CREATE POLICY care_group_size_insert ON care_group_size FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY care_group_size_update ON care_group_size FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));

-- What never came into force can be taken back; what held on a day stays.
CREATE POLICY care_group_size_delete ON care_group_size FOR DELETE TO portal_app
  USING ((SELECT app.writes_all()) AND starts_on > (SELECT app.today()));
