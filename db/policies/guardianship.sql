-- The own ones; of a child the people at the group; the office all.
ALTER TABLE guardianship ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON guardianship TO portal_app;
GRANT UPDATE (relation, has_authority, sees_daily, sees_medical, may_request, is_contract_holder, may_collect, proof, block_reason, block_document_id, ends_on, version) ON guardianship TO portal_app;

CREATE POLICY guardianship_read ON guardianship FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR (SELECT app.is_job('sign-in')) OR person_id = (SELECT app.person_id()) OR child_id IN (SELECT unnest(app.work_child_ids())));

CREATE POLICY guardianship_insert ON guardianship FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())));

CREATE POLICY guardianship_update ON guardianship FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.managed_child_ids())));

CREATE TRIGGER guardianship_ends_sessions AFTER UPDATE OF ends_on, block_reason, person_id OR DELETE ON guardianship
  FOR EACH ROW EXECUTE FUNCTION app.end_sessions();

CREATE TRIGGER guardianship_changes_reach AFTER INSERT OR UPDATE OR DELETE ON guardianship
  FOR EACH STATEMENT EXECUTE FUNCTION app.reach_changed();
