-- Who is on a photo: the people of the location; a guardian reads it of the own child only.
ALTER TABLE photo_child ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON photo_child TO portal_app;

CREATE POLICY photo_child_read ON photo_child FOR SELECT TO portal_app
  USING ((SELECT app.reads_all())
    OR EXISTS (SELECT 1 FROM photo p WHERE p.id = photo_id AND p.location_id IN (SELECT unnest(app.work_location_ids())))
    OR (child_id = ANY (app.own_child_ids('daily')) AND photo_id IN (SELECT app.photos_shown())));

CREATE POLICY photo_child_insert ON photo_child FOR INSERT TO portal_app
  WITH CHECK (linked_by = (SELECT app.person_id()) AND child_id IN (SELECT unnest(app.work_child_ids()))
    AND EXISTS (SELECT 1 FROM photo p WHERE p.id = photo_id AND p.location_id IN (SELECT unnest(app.work_location_ids()))));

CREATE POLICY photo_child_delete ON photo_child FOR DELETE TO portal_app
  USING (EXISTS (SELECT 1 FROM photo p WHERE p.id = photo_id AND p.location_id IN (SELECT unnest(app.work_location_ids()))));
