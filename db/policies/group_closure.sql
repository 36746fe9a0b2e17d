-- Everybody who sees the child's daily life sees that its group cannot receive it.
ALTER TABLE group_closure ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON group_closure TO portal_app;

CREATE POLICY group_closure_read ON group_closure FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT unnest(app.daily_child_ids())));

-- By whoever leads the location, and of a group there only: a manager reaches children of other groups as well.
CREATE POLICY group_closure_insert ON group_closure FOR INSERT TO portal_app
  WITH CHECK (closed_by = (SELECT app.person_id()) AND ((SELECT app.writes_all())
    OR (child_id IN (SELECT unnest(app.managed_child_ids())) AND group_id IN (SELECT app.managed_group_ids()))));

-- A day that is still to come, or today, can be opened again; what was closed stays so.
CREATE POLICY group_closure_delete ON group_closure FOR DELETE TO portal_app
  USING (day >= (SELECT app.today()) AND ((SELECT app.writes_all())
    OR (child_id IN (SELECT unnest(app.managed_child_ids())) AND group_id IN (SELECT app.managed_group_ids()))));
