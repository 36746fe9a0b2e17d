-- The days of a contract: those that bind for everybody who sees the child's daily life, others as their version.
ALTER TABLE contract_pattern ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON contract_pattern TO portal_app;

CREATE POLICY contract_pattern_insert ON contract_pattern FOR INSERT TO portal_app
  WITH CHECK (NOT binds AND starts_on IS NULL AND ends_on IS NULL AND (SELECT app.writes_all()));

CREATE POLICY contract_pattern_read ON contract_pattern FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR (binds AND child_id IN (SELECT unnest(app.daily_child_ids())))
    OR contract_id IN (SELECT app.contracts_paid()));
