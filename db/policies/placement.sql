-- In which group, and when: everybody who sees the child's daily life. A manager fills the own groups, with children
-- of the own locations and those put on the books just now; what is taken back before it mattered is removed.
ALTER TABLE placement ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON placement TO portal_app;
GRANT UPDATE (ends_on, ended_by_move, end_before_move, has_left, end_before_leaving) ON placement TO portal_app;

CREATE POLICY placement_read ON placement FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT unnest(app.daily_child_ids())));

CREATE POLICY placement_insert ON placement FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR (group_id IN (SELECT app.managed_group_ids())
    AND (child_id IN (SELECT unnest(app.managed_child_ids())) OR app.child_is_new(child_id))));

CREATE POLICY placement_update ON placement FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR group_id IN (SELECT app.managed_group_ids()))
  WITH CHECK ((SELECT app.writes_all()) OR group_id IN (SELECT app.managed_group_ids()));

CREATE POLICY placement_delete ON placement FOR DELETE TO portal_app
  USING (((SELECT app.writes_all()) OR group_id IN (SELECT app.managed_group_ids()))
    AND (starts_on >= (SELECT app.today()) OR (created_at AT TIME ZONE 'Europe/Amsterdam')::date = (SELECT app.today())));

CREATE TRIGGER placement_changes_reach AFTER INSERT OR UPDATE OR DELETE ON placement
  FOR EACH STATEMENT EXECUTE FUNCTION app.reach_changed();
