-- Conversations a guardian sees: takes part, and today still sees the daily life of the child it is about.
CREATE FUNCTION app.own_conversations() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 50 SET search_path = public, pg_temp AS
$$
SELECT p.conversation_id FROM participant p
  JOIN conversation c ON c.id = p.conversation_id
  WHERE p.person_id = app.person_id()
    AND c.child_id = ANY (ARRAY(SELECT app.own_children('daily')))
$$;
--> statement-breakpoint
-- Who answers in an inbox: carers and managers for a group, managers for the location, the office everywhere.
CREATE FUNCTION app.works_inbox(kind text, place uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT app.writes_all()
  OR (kind = 'group' AND place IN (SELECT app.locations('carer', 'manager')))
  OR (kind = 'location' AND place IN (SELECT app.locations('manager')))
$$;
--> statement-breakpoint
-- With whom a child's guardian shares a conversation. A parent may not read who else is tied to the child, yet
-- a message must reach both: names only, of those who see the daily life today, and only to one of them.
CREATE FUNCTION app.daily_guardians(child uuid) RETURNS TABLE (person_id uuid, display_name text)
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 3 SET search_path = public, pg_temp AS
$$
SELECT g.person_id, concat_ws(' ', p.given_name, nullif(p.name_prefix, ''), p.family_name) FROM guardianship g
  JOIN person p ON p.id = g.person_id
  WHERE g.child_id = child AND child IN (SELECT app.own_children('daily'))
    AND g.sees_daily AND g.block_reason IS NULL
    AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity')
$$;
--> statement-breakpoint
-- Locations whose news a guardian reads: where an own child is placed, or will be within 200 days.
CREATE FUNCTION app.own_locations() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 3 SET search_path = public, pg_temp AS
$$
SELECT g.location_id FROM placement p JOIN care_group g ON g.id = p.group_id
  WHERE p.child_id = ANY (ARRAY(SELECT app.own_children('daily')))
    AND p.starts_on <= app.today() + 200 AND coalesce(p.ends_on, 'infinity') >= app.today()
$$;
--> statement-breakpoint
ALTER TABLE conversation ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- The one who begins it reads it before there are participants, by the same right: the child's daily life.
CREATE POLICY conversation_read ON conversation FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR id IN (SELECT app.own_conversations())
    OR (kind = 'group' AND location_id IN (SELECT app.locations('carer', 'manager')))
    OR (kind = 'location' AND location_id IN (SELECT app.locations('manager')))
    OR (started_by = (SELECT app.person_id()) AND child_id IN (SELECT app.own_children('daily'))));
--> statement-breakpoint
CREATE POLICY conversation_insert ON conversation FOR INSERT TO portal_app
  WITH CHECK (started_by = (SELECT app.person_id())
    AND (child_id IN (SELECT app.own_children('daily')) OR app.works_inbox(kind, location_id)));
--> statement-breakpoint
CREATE POLICY conversation_update ON conversation FOR UPDATE TO portal_app
  USING (id IN (SELECT app.own_conversations()) OR app.works_inbox(kind, location_id))
  WITH CHECK (id IN (SELECT app.own_conversations()) OR app.works_inbox(kind, location_id));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON conversation TO portal_app;
--> statement-breakpoint
ALTER TABLE participant ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY participant_read ON participant FOR SELECT TO portal_app
  USING (EXISTS (SELECT 1 FROM conversation c WHERE c.id = conversation_id));
--> statement-breakpoint
CREATE POLICY participant_insert ON participant FOR INSERT TO portal_app
  WITH CHECK (EXISTS (SELECT 1 FROM conversation c WHERE c.id = conversation_id
    AND c.started_by = (SELECT app.person_id())
    AND (person_id IS NULL OR app.works_inbox(c.kind, c.location_id)
      OR person_id IN (SELECT d.person_id FROM app.daily_guardians(c.child_id) d))));
--> statement-breakpoint
-- Own reading mark, or the shared one of an inbox.
CREATE POLICY participant_update ON participant FOR UPDATE TO portal_app
  USING ((person_id = (SELECT app.person_id()) AND conversation_id IN (SELECT app.own_conversations()))
    OR (person_id IS NULL AND EXISTS (SELECT 1 FROM conversation c WHERE c.id = conversation_id
      AND app.works_inbox(c.kind, c.location_id))))
  WITH CHECK ((person_id = (SELECT app.person_id()) AND conversation_id IN (SELECT app.own_conversations()))
    OR (person_id IS NULL AND EXISTS (SELECT 1 FROM conversation c WHERE c.id = conversation_id
      AND app.works_inbox(c.kind, c.location_id))));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON participant TO portal_app;
--> statement-breakpoint
ALTER TABLE message ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY message_read ON message FOR SELECT TO portal_app
  USING (EXISTS (SELECT 1 FROM conversation c WHERE c.id = conversation_id));
--> statement-breakpoint
CREATE POLICY message_insert ON message FOR INSERT TO portal_app
  WITH CHECK (author_id = (SELECT app.person_id()) AND (
    (side = 'parent' AND conversation_id IN (SELECT app.own_conversations()))
    OR (side = 'staff' AND EXISTS (SELECT 1 FROM conversation c WHERE c.id = conversation_id
      AND app.works_inbox(c.kind, c.location_id)))));
--> statement-breakpoint
CREATE POLICY message_update ON message FOR UPDATE TO portal_app
  USING (author_id = (SELECT app.person_id()) AND EXISTS (SELECT 1 FROM conversation c WHERE c.id = conversation_id))
  WITH CHECK (author_id = (SELECT app.person_id()) AND recalled_by = (SELECT app.person_id()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON message TO portal_app;
--> statement-breakpoint
ALTER TABLE news ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY news_read ON news FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR location_id IN (SELECT app.locations('carer', 'manager'))
    OR (withdrawn_at IS NULL AND location_id IN (SELECT app.own_locations()))
    OR (withdrawn_at IS NULL AND location_id IS NULL AND (SELECT app.has_role('carer', 'manager')
      OR EXISTS (SELECT 1 FROM app.own_children('daily')))));
--> statement-breakpoint
CREATE POLICY news_insert ON news FOR INSERT TO portal_app
  WITH CHECK (published_by = (SELECT app.person_id())
    AND ((SELECT app.writes_all()) OR location_id IN (SELECT app.locations('manager'))));
--> statement-breakpoint
CREATE POLICY news_update ON news FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR location_id IN (SELECT app.locations('manager')))
  WITH CHECK ((SELECT app.writes_all()) OR location_id IN (SELECT app.locations('manager')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON news TO portal_app;
--> statement-breakpoint
ALTER TABLE news_read ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY news_read_read ON news_read FOR SELECT TO portal_app
  USING (person_id = (SELECT app.person_id()));
--> statement-breakpoint
CREATE POLICY news_read_insert ON news_read FOR INSERT TO portal_app
  WITH CHECK (person_id = (SELECT app.person_id()) AND EXISTS (SELECT 1 FROM news n WHERE n.id = news_id));
--> statement-breakpoint
GRANT SELECT, INSERT ON news_read TO portal_app;
--> statement-breakpoint
ALTER TABLE attachment ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY attachment_read ON attachment FOR SELECT TO portal_app
  USING ((SELECT app.is_job('housekeeping', 'set-up')) OR (added_by = (SELECT app.person_id()) AND message_id IS NULL AND news_id IS NULL)
    OR EXISTS (SELECT 1 FROM message m WHERE m.id = message_id)
    OR EXISTS (SELECT 1 FROM news n WHERE n.id = news_id));
--> statement-breakpoint
CREATE POLICY attachment_insert ON attachment FOR INSERT TO portal_app
  WITH CHECK (added_by = (SELECT app.person_id()));
--> statement-breakpoint
CREATE POLICY attachment_update ON attachment FOR UPDATE TO portal_app
  USING (added_by = (SELECT app.person_id())) WITH CHECK (added_by = (SELECT app.person_id()));
--> statement-breakpoint
CREATE POLICY attachment_delete ON attachment FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON attachment TO portal_app;
