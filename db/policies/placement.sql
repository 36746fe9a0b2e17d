-- In which group, and when: everybody who sees the child's daily life.
ALTER TABLE placement ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON placement TO portal_app;
GRANT UPDATE (ends_on) ON placement TO portal_app;

CREATE POLICY placement_read ON placement FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT unnest(app.daily_child_ids())));

CREATE POLICY placement_insert ON placement FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY placement_update ON placement FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));

CREATE TRIGGER placement_changes_reach AFTER INSERT OR UPDATE OR DELETE ON placement
  FOR EACH STATEMENT EXECUTE FUNCTION app.reach_changed();
