-- The days of a contract, seen by whoever sees the contract.
ALTER TABLE contract_pattern ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON contract_pattern TO portal_app;
GRANT UPDATE (ends_on) ON contract_pattern TO portal_app;

CREATE POLICY contract_pattern_insert ON contract_pattern FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY contract_pattern_update ON contract_pattern FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY contract_pattern_read ON contract_pattern FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR contract_id IN (SELECT app.contracts_daily()));
