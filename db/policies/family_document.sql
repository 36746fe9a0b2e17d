-- The desk of the child; the people at the group and the guardians as far as it is meant for them. A statement about
-- health only for guardians who see health. What was taken away is for the desk alone.
ALTER TABLE family_document ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON family_document TO portal_app;
GRANT UPDATE (readers, removed_at, removed_by, version) ON family_document TO portal_app;

CREATE POLICY family_document_read ON family_document FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT unnest(app.managed_child_ids()))
    OR (removed_at IS NULL AND readers IN ('group', 'guardians') AND child_id IN (SELECT unnest(app.work_child_ids())))
    OR (removed_at IS NULL AND readers = 'guardians' AND child_id = ANY (app.own_child_ids('daily'))
      AND (kind <> 'medical_statement' OR child_id = ANY (app.own_child_ids('medical')))));

CREATE POLICY family_document_insert ON family_document FOR INSERT TO portal_app
  WITH CHECK (added_by = (SELECT app.person_id())
    AND ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids()))));

CREATE POLICY family_document_update ON family_document FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())));

CREATE POLICY family_document_delete ON family_document FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
