-- Prices: the holder of the contract and the office.
ALTER TABLE contract_rate ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON contract_rate TO portal_app;
GRANT UPDATE (ends_on) ON contract_rate TO portal_app;

CREATE POLICY contract_rate_read ON contract_rate FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR contract_id IN (SELECT c.id FROM contract c WHERE c.holder_id = (SELECT app.person_id()) AND c.child_id = ANY (app.own_child_ids('money'))));

CREATE POLICY contract_rate_insert ON contract_rate FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY contract_rate_update ON contract_rate FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));
