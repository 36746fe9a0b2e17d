-- The people at the group, the office and the own guardians, and all of them only while the consent stands: a "no"
-- hides it at the next look, a "yes" brings it back. A former one is for those who work with the child.
ALTER TABLE portrait ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON portrait TO portal_app;
GRANT UPDATE (removed_at, removed_by) ON portrait TO portal_app;

CREATE POLICY portrait_read ON portrait FOR SELECT TO portal_app
  USING ((SELECT app.is_job('set-up', 'housekeeping')) OR (
    ((SELECT app.reads_all()) OR child_id IN (SELECT unnest(app.work_child_ids()))
      OR (removed_at IS NULL AND child_id = ANY (app.own_child_ids('daily'))))
    AND app.has_consent(child_id, 'portrait')));

CREATE POLICY portrait_insert ON portrait FOR INSERT TO portal_app
  WITH CHECK (added_by = (SELECT app.person_id()) AND app.has_consent(child_id, 'portrait')
    AND ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.work_child_ids()))));

CREATE POLICY portrait_update ON portrait FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.work_child_ids())))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.work_child_ids())));

CREATE POLICY portrait_delete ON portrait FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
