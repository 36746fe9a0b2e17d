-- Who pays what part: whoever the contract was made with or pays it, and the office. Never changed.
ALTER TABLE contract_payer ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON contract_payer TO portal_app;

CREATE POLICY contract_payer_read ON contract_payer FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR version_id IN (SELECT v.id FROM contract_version v WHERE v.contract_id IN (SELECT app.contracts_paid())));

CREATE POLICY contract_payer_insert ON contract_payer FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE CONSTRAINT TRIGGER contract_payer_whole AFTER INSERT ON contract_payer DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION app.version_is_paid();
