-- Seen by everybody who sees the child's daily life, and by the managers who decide at the location.
ALTER TABLE care_request ENABLE ROW LEVEL SECURITY;
-- Of what was asked or written only the state moves. Who, about which child and in which words stays: a policy
-- sees the row before and after, but not that one became another family's.
GRANT SELECT, INSERT ON care_request TO portal_app;
GRANT UPDATE (state, decided_by, decided_at, reason, version, withdrawn_by, withdrawn_at) ON care_request TO portal_app;

CREATE POLICY care_request_read ON care_request FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT unnest(app.daily_child_ids())) OR location_id IN (SELECT unnest(app.managed_location_ids())));

CREATE POLICY care_request_insert ON care_request FOR INSERT TO portal_app
  WITH CHECK (state = 'pending' AND asked_by = (SELECT app.person_id()) AND child_id = ANY (app.own_child_ids('request')));

-- Each state is written by those whose step it is: parents take back and let wait, whoever decides says so by name and
-- not about an own child.
CREATE POLICY care_request_update ON care_request FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id = ANY (app.own_child_ids('request')) OR location_id IN (SELECT unnest(app.managed_location_ids())))
  WITH CHECK ((state IN ('pending', 'withdrawn') AND child_id = ANY (app.own_child_ids('request')))
    OR (state IN ('approved', 'rejected') AND decided_by = (SELECT app.person_id())
      AND ((SELECT app.writes_all()) OR location_id IN (SELECT unnest(app.managed_location_ids())))
      AND app.interest_in(child_id, ARRAY[asked_by], location_id, false) <> 'own')
    OR (state = 'expired' AND (SELECT app.is_job('housekeeping')))
    -- Care that ends takes what was asked along, also of an own child; what comes back waits or is agreed by name, as above.
    OR ((state = 'cancelled' OR (state = 'pending' AND app.is_cancelled(id)))
      AND ((SELECT app.writes_all()) OR location_id IN (SELECT unnest(app.managed_location_ids())))));

CREATE TRIGGER care_request_state BEFORE UPDATE OF state ON care_request
  FOR EACH ROW EXECUTE FUNCTION app.keep_state('pending > withdrawn', 'withdrawn > pending', 'pending > approved', 'pending > rejected', 'pending > expired',
    'pending > cancelled', 'approved > cancelled', 'cancelled > pending', 'cancelled > approved');
