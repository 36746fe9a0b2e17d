-- The people of the location.
ALTER TABLE photo_batch ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON photo_batch TO portal_app;

CREATE POLICY photo_batch_read ON photo_batch FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR location_id IN (SELECT unnest(app.work_location_ids())));

CREATE POLICY photo_batch_insert ON photo_batch FOR INSERT TO portal_app
  WITH CHECK (started_by = (SELECT app.person_id()) AND location_id IN (SELECT unnest(app.work_location_ids())));

CREATE POLICY photo_batch_delete ON photo_batch FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
