-- What money was set off against what: read by the payer and the office, written by the office, and never changed.
ALTER TABLE allocation ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON allocation TO portal_app;

CREATE POLICY allocation_read ON allocation FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR payer_id = (SELECT app.person_id()));

CREATE POLICY allocation_insert ON allocation FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE TRIGGER allocation_kept BEFORE UPDATE OR DELETE ON allocation FOR EACH ROW EXECUTE FUNCTION app.keep_allocation();
CREATE TRIGGER allocation_fits AFTER INSERT ON allocation FOR EACH ROW EXECUTE FUNCTION app.keep_allocation();
