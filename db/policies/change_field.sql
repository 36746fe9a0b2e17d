-- Each field of a change is seen by those who see that kind of fact about the child or person.
ALTER TABLE change_field ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON change_field TO portal_app;

CREATE POLICY change_field_read ON change_field FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR person_id = (SELECT app.person_id())
    OR (question = 'daily' AND child_id = ANY (app.own_child_ids('daily')))
    OR (question = 'medical' AND child_id = ANY (app.own_child_ids('medical')))
    OR (question = 'address' AND child_id IN (SELECT app.own_children_address()))
    OR (question IN ('daily', 'medical', 'address') AND child_id IN (SELECT unnest(app.managed_child_ids())))
    OR (question = 'authority' AND child_id = ANY (app.own_child_ids('authority')))
    OR (question = 'own' AND person_id IN (SELECT app.location_guardians())));

CREATE POLICY change_field_insert ON change_field FOR INSERT TO portal_app
  WITH CHECK (EXISTS (SELECT 1 FROM change_request r WHERE r.id = request_id AND r.asked_by = (SELECT app.person_id())
    AND r.child_id IS NOT DISTINCT FROM change_field.child_id AND r.person_id IS NOT DISTINCT FROM change_field.person_id));
