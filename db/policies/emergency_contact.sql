-- Whom to call: everybody who sees the child's daily life.
ALTER TABLE emergency_contact ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON emergency_contact TO portal_app;

CREATE POLICY emergency_contact_read ON emergency_contact FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT unnest(app.daily_child_ids())));

CREATE POLICY emergency_contact_insert ON emergency_contact FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())));

CREATE POLICY emergency_contact_update ON emergency_contact FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())));

CREATE POLICY emergency_contact_delete ON emergency_contact FOR DELETE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())));
