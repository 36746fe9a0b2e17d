-- Guardians who see daily life read what stands; the people at the group also what was removed.
ALTER TABLE log_entry ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON log_entry TO portal_app;
GRANT UPDATE (at_time, details, text, edited_at, removed_at, removed_by, version) ON log_entry TO portal_app;

CREATE POLICY log_entry_read ON log_entry FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT unnest(app.work_child_ids())) OR (removed_at IS NULL AND child_id = ANY (app.own_child_ids('daily'))));

CREATE POLICY log_entry_insert ON log_entry FOR INSERT TO portal_app
  WITH CHECK (author_id = (SELECT app.person_id()) AND ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.work_child_ids()))));

CREATE POLICY log_entry_update ON log_entry FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.work_child_ids())))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.work_child_ids())));
