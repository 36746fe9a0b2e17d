-- One answer per guardian, child and purpose at a time.
ALTER TABLE consent ADD CONSTRAINT consent_no_overlap
  EXCLUDE USING gist (child_id WITH =, purpose WITH =, person_id WITH =, tstzrange(valid_from, valid_until) WITH &&);
--> statement-breakpoint
-- The answer that counts today: somebody with authority said yes and nobody with authority said no. No answer is a no.
-- With the owner's rights, since a photo's other children belong to other families; it answers yes or no only.
CREATE FUNCTION app.has_consent(child uuid, wanted text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT coalesce(bool_and(c.allowed), false) FROM consent c
  WHERE c.child_id = child AND c.purpose = wanted AND c.valid_until IS NULL
    AND EXISTS (
      SELECT 1 FROM guardianship g
      WHERE g.child_id = c.child_id AND g.person_id = c.person_id AND g.has_authority
        AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity')
    )
$$;
--> statement-breakpoint
-- Photos a guardian sees: ready, with an own child on it whose daily life shows, every child on it in the album,
-- and with children of other families only when every child on it may be seen on a group photo.
CREATE FUNCTION app.photos_shown() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 200 SET search_path = public, pg_temp AS
$$
WITH own AS MATERIALIZED (SELECT app.own_children('daily') AS child_id),
linked AS MATERIALIZED (
  SELECT pc.photo_id, pc.child_id FROM photo_child pc
  WHERE pc.photo_id IN (SELECT mine.photo_id FROM photo_child mine WHERE mine.child_id IN (SELECT child_id FROM own))
),
answers AS MATERIALIZED (
  SELECT k.child_id, app.has_consent(k.child_id, 'own_album') AS album,
    app.has_consent(k.child_id, 'group_photo') AS in_group
  FROM (SELECT DISTINCT child_id FROM linked) k
)
SELECT l.photo_id FROM linked l
  JOIN answers a ON a.child_id = l.child_id
  JOIN photo p ON p.id = l.photo_id AND p.state = 'ready'
  LEFT JOIN own o ON o.child_id = l.child_id
  GROUP BY l.photo_id
  HAVING bool_and(a.album) AND (bool_and(o.child_id IS NOT NULL) OR bool_and(a.in_group))
$$;
--> statement-breakpoint
ALTER TABLE photo_batch ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY photo_batch_read ON photo_batch FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR location_id IN (SELECT app.locations('carer', 'manager')));
--> statement-breakpoint
CREATE POLICY photo_batch_insert ON photo_batch FOR INSERT TO portal_app
  WITH CHECK (started_by = (SELECT app.person_id()) AND location_id IN (SELECT app.locations('carer', 'manager')));
--> statement-breakpoint
CREATE POLICY photo_batch_delete ON photo_batch FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON photo_batch TO portal_app;
--> statement-breakpoint
ALTER TABLE photo ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY photo_read ON photo FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR location_id IN (SELECT app.locations('carer', 'manager'))
    OR id IN (SELECT app.photos_shown()));
--> statement-breakpoint
CREATE POLICY photo_insert ON photo FOR INSERT TO portal_app
  WITH CHECK (added_by = (SELECT app.person_id()) AND location_id IN (SELECT app.locations('carer', 'manager')));
--> statement-breakpoint
CREATE POLICY photo_update ON photo FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('outbox', 'housekeeping')) OR location_id IN (SELECT app.locations('carer', 'manager')))
  WITH CHECK ((SELECT app.is_job('outbox', 'housekeeping')) OR location_id IN (SELECT app.locations('carer', 'manager')));
--> statement-breakpoint
CREATE POLICY photo_delete ON photo FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')) OR location_id IN (SELECT app.locations('carer', 'manager')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON photo TO portal_app;
--> statement-breakpoint
ALTER TABLE photo_child ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY photo_child_read ON photo_child FOR SELECT TO portal_app
  USING ((SELECT app.reads_all())
    OR EXISTS (SELECT 1 FROM photo p WHERE p.id = photo_id AND p.location_id IN (SELECT app.locations('carer', 'manager')))
    OR (child_id IN (SELECT app.own_children('daily')) AND photo_id IN (SELECT app.photos_shown())));
--> statement-breakpoint
CREATE POLICY photo_child_insert ON photo_child FOR INSERT TO portal_app
  WITH CHECK (linked_by = (SELECT app.person_id()) AND child_id IN (SELECT app.staff_children('carer', 'manager'))
    AND EXISTS (SELECT 1 FROM photo p WHERE p.id = photo_id AND p.location_id IN (SELECT app.locations('carer', 'manager'))));
--> statement-breakpoint
CREATE POLICY photo_child_delete ON photo_child FOR DELETE TO portal_app
  USING (EXISTS (SELECT 1 FROM photo p WHERE p.id = photo_id AND p.location_id IN (SELECT app.locations('carer', 'manager'))));
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON photo_child TO portal_app;
--> statement-breakpoint
ALTER TABLE consent ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY consent_read ON consent FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT app.own_children('authority'))
    OR child_id IN (SELECT app.staff_children('carer', 'manager')));
--> statement-breakpoint
CREATE POLICY consent_insert ON consent FOR INSERT TO portal_app
  WITH CHECK (person_id = (SELECT app.person_id()) AND child_id IN (SELECT app.own_children('authority')));
--> statement-breakpoint
CREATE POLICY consent_update ON consent FOR UPDATE TO portal_app
  USING (person_id = (SELECT app.person_id()) AND child_id IN (SELECT app.own_children('authority')))
  WITH CHECK (person_id = (SELECT app.person_id()) AND child_id IN (SELECT app.own_children('authority')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON consent TO portal_app;
