-- That there is one, and when: everybody who sees the child's daily life. What was agreed is in contract_version, what it
-- costs in contract_rate.
ALTER TABLE contract ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON contract TO portal_app;
GRANT UPDATE (ends_on, version) ON contract TO portal_app;

CREATE POLICY contract_read ON contract FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT unnest(app.daily_child_ids())));

CREATE POLICY contract_insert ON contract FOR INSERT TO portal_app
  WITH CHECK (starts_on IS NULL AND (SELECT app.writes_all()));

CREATE POLICY contract_update ON contract FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));

CREATE TRIGGER contract_laid_out AFTER UPDATE ON contract REFERENCING OLD TABLE AS earlier NEW TABLE AS now
  FOR EACH STATEMENT EXECUTE FUNCTION app.lay_out_ended();
