-- What an entry said before: the people at the group and the office.
ALTER TABLE log_entry_history ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON log_entry_history TO portal_app;

CREATE POLICY log_entry_history_read ON log_entry_history FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT unnest(app.work_child_ids())));

CREATE POLICY log_entry_history_insert ON log_entry_history FOR INSERT TO portal_app
  WITH CHECK (replaced_by = (SELECT app.person_id()) AND ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.work_child_ids()))));
