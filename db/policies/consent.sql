-- Guardians with authority answer, the people at the group go by it.
ALTER TABLE consent ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON consent TO portal_app;
GRANT UPDATE (valid_until) ON consent TO portal_app;

CREATE POLICY consent_read ON consent FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id = ANY (app.own_child_ids('authority'))
    OR child_id IN (SELECT unnest(app.work_child_ids())));

CREATE POLICY consent_insert ON consent FOR INSERT TO portal_app
  WITH CHECK (person_id = (SELECT app.person_id()) AND child_id = ANY (app.own_child_ids('authority')));

CREATE POLICY consent_update ON consent FOR UPDATE TO portal_app
  USING (person_id = (SELECT app.person_id()) AND child_id = ANY (app.own_child_ids('authority')))
  WITH CHECK (person_id = (SELECT app.person_id()) AND child_id = ANY (app.own_child_ids('authority')));
