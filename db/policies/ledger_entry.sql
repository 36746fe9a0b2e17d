-- The money of a payer: read by itself and the office, written by the office, and never changed.
ALTER TABLE ledger_entry ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON ledger_entry TO portal_app;

CREATE POLICY ledger_entry_read ON ledger_entry FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR payer_id = (SELECT app.person_id()));

CREATE POLICY ledger_entry_insert ON ledger_entry FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE TRIGGER ledger_entry_kept BEFORE UPDATE OR DELETE ON ledger_entry FOR EACH ROW EXECUTE FUNCTION app.keep_ledger();
CREATE TRIGGER ledger_entry_fits AFTER INSERT ON ledger_entry FOR EACH ROW EXECUTE FUNCTION app.keep_ledger();
