-- Everybody who sees the child's daily life sees when it stays away.
ALTER TABLE absence ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON absence TO portal_app;
GRANT UPDATE (withdrawn_by, withdrawn_at, care_ended) ON absence TO portal_app;

CREATE POLICY absence_read ON absence FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT unnest(app.daily_child_ids())));

CREATE POLICY absence_insert ON absence FOR INSERT TO portal_app
  WITH CHECK (reported_by = (SELECT app.person_id()) AND ((SELECT app.writes_all()) OR child_id = ANY (app.own_child_ids('absence')) OR child_id IN (SELECT unnest(app.work_child_ids()))));

CREATE POLICY absence_update ON absence FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id = ANY (app.own_child_ids('absence')) OR child_id IN (SELECT unnest(app.work_child_ids())))
  WITH CHECK ((SELECT app.writes_all()) OR child_id = ANY (app.own_child_ids('absence')) OR child_id IN (SELECT unnest(app.work_child_ids())));
