-- Those who take part, and the people of the inbox it was sent to.
ALTER TABLE conversation ENABLE ROW LEVEL SECURITY;
-- Of what was asked or written only the state moves. Who, about which child and in which words stays: a policy
-- sees the row before and after, but not that one became another family's.
GRANT SELECT, INSERT ON conversation TO portal_app;
GRANT UPDATE (last_number, last_side, last_message_at) ON conversation TO portal_app;

-- The one who begins it reads it before there are participants, by the same right: the child's daily life.
-- The people at the group read about a child as long as they may read its file: until 60 days after its last day.
CREATE POLICY conversation_read ON conversation FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR id IN (SELECT app.own_conversations())
    OR (child_id IN (SELECT unnest(app.work_child_ids())) AND (
      (kind = 'group' AND location_id IN (SELECT unnest(app.work_location_ids())))
      OR (kind = 'location' AND location_id IN (SELECT unnest(app.managed_location_ids())))))
    OR (started_by = (SELECT app.person_id()) AND child_id = ANY (app.own_child_ids('daily'))));

-- Nor does anybody begin a conversation that could not be read again, or hang one on another one's mailing, or send one
-- to a place where the child is not, was not lately and will not be.
CREATE POLICY conversation_insert ON conversation FOR INSERT TO portal_app
  WITH CHECK (started_by = (SELECT app.person_id())
    AND (child_id = ANY (app.own_child_ids('daily')) OR (app.works_inbox(kind, location_id)
      AND ((SELECT app.writes_all()) OR child_id IN (SELECT unnest(app.work_child_ids())))))
    AND (mailing_id IS NULL OR EXISTS (SELECT 1 FROM mailing g WHERE g.id = mailing_id
      AND g.sent_by = (SELECT app.person_id()) AND g.kind = conversation.kind
      AND g.location_id IS NOT DISTINCT FROM conversation.location_id))
    AND (location_id IS NULL OR EXISTS (SELECT 1 FROM placement p JOIN care_group g ON g.id = p.group_id
      WHERE p.child_id = conversation.child_id AND g.location_id = conversation.location_id
        AND (conversation.group_id IS NULL OR g.id = conversation.group_id) AND coalesce(p.ends_on, 'infinity') >= app.today() - 60)));

CREATE POLICY conversation_update ON conversation FOR UPDATE TO portal_app
  USING (id IN (SELECT app.own_conversations()) OR app.works_inbox(kind, location_id))
  WITH CHECK (id IN (SELECT app.own_conversations()) OR app.works_inbox(kind, location_id));
