-- The house itself: no family data, everybody reads, the office sets it up.
ALTER TABLE care_group ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON care_group TO portal_app;
GRANT UPDATE (name, ends_on, version) ON care_group TO portal_app;

CREATE POLICY care_group_read ON care_group FOR SELECT TO portal_app
  USING (true);

CREATE POLICY care_group_insert ON care_group FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY care_group_update ON care_group FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));
