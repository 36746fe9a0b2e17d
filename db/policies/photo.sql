-- Guardians see what consent allows (app.photos_shown), the people of the location all of theirs.
ALTER TABLE photo ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON photo TO portal_app;
GRANT UPDATE (state, rejection, taken_at, width, height, sizes, placeholder, caption, version) ON photo TO portal_app;

CREATE POLICY photo_read ON photo FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR location_id IN (SELECT unnest(app.work_location_ids()))
    OR id IN (SELECT app.photos_shown()));

CREATE POLICY photo_insert ON photo FOR INSERT TO portal_app
  WITH CHECK (added_by = (SELECT app.person_id()) AND location_id IN (SELECT unnest(app.work_location_ids())));

CREATE POLICY photo_update ON photo FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('outbox', 'housekeeping')) OR location_id IN (SELECT unnest(app.work_location_ids())))
  WITH CHECK ((SELECT app.is_job('outbox', 'housekeeping')) OR location_id IN (SELECT unnest(app.work_location_ids())));

CREATE POLICY photo_delete ON photo FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')) OR location_id IN (SELECT unnest(app.work_location_ids())));

CREATE TRIGGER photo_state BEFORE UPDATE OF state ON photo
  FOR EACH ROW EXECUTE FUNCTION app.keep_state('pending > ready', 'pending > rejected');

CREATE TRIGGER photo_made BEFORE UPDATE OF state, rejection, taken_at, width, height, sizes, placeholder ON photo
  FOR EACH ROW EXECUTE FUNCTION app.only_by('outbox');
