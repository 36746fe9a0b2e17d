-- The house itself: no family data, everybody reads, the office sets it up.
ALTER TABLE request_policy ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON request_policy TO portal_app;
GRANT UPDATE (ends_on) ON request_policy TO portal_app;

CREATE POLICY request_policy_read ON request_policy FOR SELECT TO portal_app
  USING (true);

CREATE POLICY request_policy_insert ON request_policy FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY request_policy_update ON request_policy FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));

-- What never came into force can be taken back; what held on a day stays.
CREATE POLICY request_policy_delete ON request_policy FOR DELETE TO portal_app
  USING ((SELECT app.writes_all()) AND starts_on > (SELECT app.today()));
