-- The office reads it, everybody adds to it by acting, nobody changes it.
ALTER TABLE audit ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON audit TO portal_app;

CREATE POLICY audit_read ON audit FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()));

CREATE POLICY audit_insert ON audit FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.person_id() IS NOT NULL OR app.job() IS NOT NULL) AND actor_person_id IS NOT DISTINCT FROM (SELECT app.person_id()) AND actor_job IS NOT DISTINCT FROM (SELECT app.job()));

CREATE POLICY audit_delete ON audit FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
