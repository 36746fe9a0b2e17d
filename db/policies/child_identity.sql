-- The BSN: guardians with authority and the office.
ALTER TABLE child_identity ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON child_identity TO portal_app;

CREATE POLICY child_identity_read ON child_identity FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id = ANY (app.own_child_ids('authority')));

CREATE POLICY child_identity_insert ON child_identity FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY child_identity_update ON child_identity FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));

CREATE POLICY child_identity_delete ON child_identity FOR DELETE TO portal_app
  USING ((SELECT app.writes_all()));
