-- Who may collect: everybody who sees the child's daily life.
ALTER TABLE collector ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON collector TO portal_app;

CREATE POLICY collector_read ON collector FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT unnest(app.daily_child_ids())));

CREATE POLICY collector_insert ON collector FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())));

CREATE POLICY collector_update ON collector FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())));

CREATE POLICY collector_delete ON collector FOR DELETE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())));
