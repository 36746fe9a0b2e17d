-- The days of a contract: those that bind for everybody who sees the child's daily life, others as their version.
ALTER TABLE contract_pattern ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON contract_pattern TO portal_app;
GRANT INSERT (id, version_id, contract_id, child_id, weekday, parity, from_time, to_time, day_part, created_at) ON contract_pattern TO portal_app;

CREATE POLICY contract_pattern_insert ON contract_pattern FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY contract_pattern_read ON contract_pattern FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR (binds AND child_id IN (SELECT unnest(app.daily_child_ids())))
    OR contract_id IN (SELECT app.contracts_paid()));
