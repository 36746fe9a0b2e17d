-- The own ones; of a child its guardians; managers see what they may decide, the office all.
ALTER TABLE change_request ENABLE ROW LEVEL SECURITY;
-- What was asked stays as it was asked: only its fate is written later.
GRANT SELECT, INSERT ON change_request TO portal_app;
GRANT UPDATE (state, reason, decided_by, decided_at, applied_at, withdrawn_by, withdrawn_at) ON change_request TO portal_app;

CREATE POLICY change_request_read ON change_request FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR person_id = (SELECT app.person_id()) OR child_id = ANY (app.own_child_ids('daily')) OR (NOT for_office AND (child_id IN (SELECT unnest(app.managed_child_ids())) OR person_id IN (SELECT app.location_guardians()))));

CREATE POLICY change_request_insert ON change_request FOR INSERT TO portal_app
  WITH CHECK (state = 'pending' AND asked_by = (SELECT app.person_id()) AND ((child_id IS NULL AND person_id = (SELECT app.person_id()))
    OR (person_id IS NULL AND child_id = ANY (app.own_child_ids('authority')))));

-- Each state is written by those whose step it is; housekeeping notes that an accepted change is in the file.
CREATE POLICY change_request_update ON change_request FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR person_id = (SELECT app.person_id()) OR child_id = ANY (app.own_child_ids('authority')) OR (NOT for_office AND (child_id IN (SELECT unnest(app.managed_child_ids())) OR person_id IN (SELECT app.location_guardians()))))
  WITH CHECK ((state IN ('pending', 'withdrawn')
      AND (person_id = (SELECT app.person_id()) OR child_id = ANY (app.own_child_ids('authority'))))
    OR (state IN ('accepted', 'rejected') AND decided_by = (SELECT app.person_id())
      AND ((SELECT app.writes_all()) OR (NOT for_office AND (child_id IN (SELECT unnest(app.managed_child_ids())) OR person_id IN (SELECT app.location_guardians()))))
      AND app.interest_in(child_id, ARRAY[asked_by, person_id], NULL, for_office) <> 'own')
    OR (state = 'accepted' AND (SELECT app.is_job('housekeeping'))));

CREATE TRIGGER change_request_state BEFORE UPDATE OF state ON change_request
  FOR EACH ROW EXECUTE FUNCTION app.keep_state('pending > withdrawn', 'withdrawn > pending', 'pending > accepted', 'pending > rejected');
