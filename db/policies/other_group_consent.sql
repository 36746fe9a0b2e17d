-- Asked and recorded at the desk, answered by guardians with authority; whoever works with the child goes by it.
ALTER TABLE other_group_consent ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON other_group_consent TO portal_app;
GRANT UPDATE (state, answered_by, answered_at, version) ON other_group_consent TO portal_app;

CREATE POLICY other_group_consent_read ON other_group_consent FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id = ANY (app.own_child_ids('authority'))
    OR child_id IN (SELECT unnest(app.work_child_ids())));

-- Without a paper nobody at the desk says yes for a parent.
CREATE POLICY other_group_consent_insert ON other_group_consent FOR INSERT TO portal_app
  WITH CHECK (asked_by = (SELECT app.person_id()) AND answered_by IS NULL
    AND state = CASE WHEN signed_on IS NULL THEN 'asked' ELSE 'given' END
    AND ((SELECT app.writes_all())
      OR (child_id IN (SELECT unnest(app.managed_child_ids())) AND group_id IN (SELECT app.managed_group_ids()))));

CREATE POLICY other_group_consent_update ON other_group_consent FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids()))
    OR child_id = ANY (app.own_child_ids('authority')))
  WITH CHECK ((state = 'cancelled'
      AND ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids()))))
    OR (state IN ('given', 'refused', 'withdrawn') AND answered_by = (SELECT app.person_id())
      AND child_id = ANY (app.own_child_ids('authority'))));

CREATE TRIGGER other_group_consent_state BEFORE UPDATE OF state ON other_group_consent
  FOR EACH ROW EXECUTE FUNCTION app.keep_state('asked > given', 'refused > given', 'withdrawn > given', 'asked > refused',
    'given > withdrawn', 'asked > cancelled', 'given > cancelled', 'refused > cancelled', 'withdrawn > cancelled');
