-- What was agreed: whoever it was agreed with or pays, the office, and the managers who keep the child's file.
ALTER TABLE contract_version ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON contract_version TO portal_app;
-- Of what was agreed only the state moves, with the day and the basis on which it was agreed.
GRANT UPDATE (state, basis, agreed_on, offered_until, version) ON contract_version TO portal_app;

CREATE POLICY contract_version_read ON contract_version FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR contract_id IN (SELECT app.contracts_paid()) OR contract_id IN (SELECT app.contracts_managed()));

CREATE POLICY contract_version_insert ON contract_version FOR INSERT TO portal_app
  WITH CHECK (state = 'draft' AND ends_on IS NULL AND (SELECT app.writes_all()));

CREATE POLICY contract_version_update ON contract_version FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()) OR (state = 'lapsed' AND (SELECT app.is_job('housekeeping'))));

CREATE TRIGGER contract_version_state BEFORE UPDATE OF state ON contract_version
  FOR EACH ROW EXECUTE FUNCTION app.keep_state('draft > offered', 'draft > binding', 'draft > cancelled',
    'offered > binding', 'offered > declined', 'offered > lapsed', 'offered > cancelled', 'binding > cancelled');

CREATE TRIGGER contract_version_laid_out AFTER UPDATE ON contract_version REFERENCING OLD TABLE AS earlier NEW TABLE AS now
  FOR EACH STATEMENT EXECUTE FUNCTION app.lay_out_versions();

CREATE CONSTRAINT TRIGGER contract_version_is_paid AFTER INSERT ON contract_version DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION app.version_is_paid();
