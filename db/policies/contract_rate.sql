-- A price of its own: whoever the contract was made with or pays it, and the office. Never changed.
ALTER TABLE contract_rate ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON contract_rate TO portal_app;

CREATE POLICY contract_rate_read ON contract_rate FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR version_id IN (SELECT v.id FROM contract_version v WHERE v.contract_id IN (SELECT app.contracts_paid())));

CREATE POLICY contract_rate_insert ON contract_rate FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));
