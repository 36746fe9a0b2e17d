-- Everybody plans effects by acting; jobs carry them out, the office sees what failed.
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON outbox TO portal_app;
GRANT UPDATE (run_at, batch_id, retry_at, attempts, locked_until, done_at, dead_at, last_error) ON outbox TO portal_app;

CREATE POLICY outbox_read ON outbox FOR SELECT TO portal_app
  USING ((SELECT app.is_job('outbox', 'housekeeping', 'set-up')) OR (SELECT app.has_role('office','admin')));

CREATE POLICY outbox_insert ON outbox FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.person_id() IS NOT NULL OR app.job() IS NOT NULL));

CREATE POLICY outbox_update ON outbox FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('outbox', 'housekeeping')) OR (SELECT app.has_role('office','admin')))
  WITH CHECK ((SELECT app.is_job('outbox', 'housekeeping')) OR (SELECT app.has_role('office','admin')));

CREATE POLICY outbox_delete ON outbox FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));

CREATE TRIGGER outbox_addressee BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION app.note_addressee();

-- The office puts a failed letter in line again; that it was sent, only the job says.
CREATE TRIGGER outbox_done BEFORE UPDATE OF done_at ON outbox
  FOR EACH ROW WHEN (NEW.done_at IS DISTINCT FROM OLD.done_at) EXECUTE FUNCTION app.only_by('outbox', 'housekeeping');
