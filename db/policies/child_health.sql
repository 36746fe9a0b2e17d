-- Whoever may know the child's health, as guardian or at the group.
ALTER TABLE child_health ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON child_health TO portal_app;
GRANT UPDATE (allergies, diet, remarks, medicines, vaccinations, doctor_name, doctor_phone, insurer, policy_number, version) ON child_health TO portal_app;

CREATE POLICY child_health_read ON child_health FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT unnest(app.medical_child_ids())));

CREATE POLICY child_health_insert ON child_health FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR (SELECT app.has_role('manager')));

CREATE POLICY child_health_update ON child_health FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())));
