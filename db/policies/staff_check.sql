-- Of who works here: oneself and the office; administrators write it down.
ALTER TABLE staff_check ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON staff_check TO portal_app;
GRANT UPDATE (vog_issued_on, register_linked_on, qualification, version) ON staff_check TO portal_app;

CREATE POLICY staff_check_read ON staff_check FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR person_id = (SELECT app.person_id()));

CREATE POLICY staff_check_insert ON staff_check FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('set-up') OR app.has_role('admin')));

CREATE POLICY staff_check_update ON staff_check FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('set-up') OR app.has_role('admin')))
  WITH CHECK ((SELECT app.is_job('set-up') OR app.has_role('admin')));
