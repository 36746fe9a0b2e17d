-- The people at the group read about a child as long as they may read its file: until 60 days after its last day.
ALTER POLICY conversation_read ON conversation
  USING ((SELECT app.reads_all()) OR id IN (SELECT app.own_conversations())
    OR (child_id = ANY (ARRAY(SELECT app.staff_children('carer', 'manager'))) AND (
      (kind = 'group' AND location_id IN (SELECT app.locations('carer', 'manager')))
      OR (kind = 'location' AND location_id IN (SELECT app.locations('manager')))))
    OR (started_by = (SELECT app.person_id()) AND child_id IN (SELECT app.own_children('daily'))));
--> statement-breakpoint
-- Nor does anybody begin a conversation that could not be read again.
ALTER POLICY conversation_insert ON conversation
  WITH CHECK (started_by = (SELECT app.person_id())
    AND (child_id IN (SELECT app.own_children('daily')) OR (app.works_inbox(kind, location_id)
      AND ((SELECT app.writes_all()) OR child_id = ANY (ARRAY(SELECT app.staff_children('carer', 'manager')))))));
