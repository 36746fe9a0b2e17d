-- Everybody who sees the child's daily life sees when it stays away.
ALTER TABLE absence ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON absence TO portal_app;
GRANT UPDATE (withdrawn_by, withdrawn_at) ON absence TO portal_app;

CREATE POLICY absence_read ON absence FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT app.children_daily()));

CREATE POLICY absence_insert ON absence FOR INSERT TO portal_app
  WITH CHECK (reported_by = (SELECT app.person_id()) AND ((SELECT app.writes_all()) OR child_id IN (SELECT app.own_children('absence')) OR child_id IN (SELECT app.staff_children('carer', 'manager'))));

CREATE POLICY absence_update ON absence FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT app.own_children('absence')) OR child_id IN (SELECT app.staff_children('carer', 'manager')))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT app.own_children('absence')) OR child_id IN (SELECT app.staff_children('carer', 'manager')));
