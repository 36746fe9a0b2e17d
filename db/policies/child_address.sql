-- Guardians who live there or have authority, and the people at the group.
ALTER TABLE child_address ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON child_address TO portal_app;

CREATE POLICY child_address_read ON child_address FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT app.own_children_address()) OR child_id IN (SELECT unnest(app.work_child_ids())));

CREATE POLICY child_address_insert ON child_address FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())));

CREATE POLICY child_address_update ON child_address FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())));

CREATE POLICY child_address_delete ON child_address FOR DELETE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())));
