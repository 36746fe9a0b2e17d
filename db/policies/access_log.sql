-- Who looked at a child's file: for those with authority over the child, and the office.
ALTER TABLE access_log ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON access_log TO portal_app;

CREATE POLICY access_log_read ON access_log FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id = ANY (app.own_child_ids('authority')));

CREATE POLICY access_log_insert ON access_log FOR INSERT TO portal_app
  WITH CHECK (person_id = (SELECT app.person_id()));

CREATE POLICY access_log_delete ON access_log FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
