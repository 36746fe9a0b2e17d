-- What ties the conversations of one message to many families together: one line for who sent it, and one taking back.
CREATE TABLE mailing (
	id uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	subject text NOT NULL,
	kind text NOT NULL,
	inbox_name text NOT NULL,
	location_id uuid,
	group_id uuid,
	audience_name text NOT NULL,
	urgent boolean DEFAULT false NOT NULL,
	sent_by uuid NOT NULL,
	sender_name text NOT NULL,
	sent_at timestamp with time zone NOT NULL,
	send_key uuid NOT NULL,
	recalled_at timestamp with time zone,
	recalled_by uuid,
	created_at timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT mailing_sent UNIQUE (sent_by, send_key),
	CONSTRAINT mailing_subject CHECK (length(subject) between 1 and 120),
	CONSTRAINT mailing_inbox CHECK ((kind = 'group') = (group_id is not null) and (kind = 'office' or location_id is not null)),
	CONSTRAINT mailing_recalled CHECK ((recalled_at is null) = (recalled_by is null)),
	CONSTRAINT mailing_location_id_location_id_fk FOREIGN KEY (location_id) REFERENCES location(id) ON DELETE restrict,
	CONSTRAINT mailing_group_id_care_group_id_fk FOREIGN KEY (group_id) REFERENCES care_group(id) ON DELETE restrict,
	CONSTRAINT mailing_sent_by_person_id_fk FOREIGN KEY (sent_by) REFERENCES person(id) ON DELETE restrict,
	CONSTRAINT mailing_recalled_by_person_id_fk FOREIGN KEY (recalled_by) REFERENCES person(id) ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX mailing_location ON mailing (location_id, kind, sent_at DESC, id DESC);
--> statement-breakpoint
CREATE INDEX mailing_group ON mailing (group_id, sent_at DESC, id DESC);
--> statement-breakpoint
CREATE INDEX mailing_newest ON mailing (sent_at DESC, id DESC);
--> statement-breakpoint
CREATE INDEX mailing_recalled_by ON mailing (recalled_by);
--> statement-breakpoint
ALTER TABLE conversation ADD COLUMN mailing_id uuid;
--> statement-breakpoint
ALTER TABLE conversation ADD CONSTRAINT conversation_mailing_id_mailing_id_fk FOREIGN KEY (mailing_id) REFERENCES mailing(id) ON DELETE set null;
--> statement-breakpoint
CREATE INDEX conversation_mailing ON conversation (mailing_id);
--> statement-breakpoint
-- What was sent to many before today is known by its one form.
INSERT INTO mailing (subject, kind, inbox_name, location_id, group_id, audience_name, urgent, sent_by, sender_name, sent_at, send_key)
SELECT min(c.subject), min(c.kind), min(c.inbox_name), (array_agg(c.location_id))[1], (array_agg(c.group_id))[1],
  coalesce(nullif(min(c.inbox_name), ''), min(l.name), ''), bool_or(c.urgent), c.started_by, min(m.author_name), min(m.sent_at), c.send_key
FROM conversation c
  JOIN message m ON m.conversation_id = c.id AND m.number = 1 AND m.side = 'staff'
  LEFT JOIN location l ON l.id = c.location_id
GROUP BY c.started_by, c.send_key HAVING count(*) > 1;
--> statement-breakpoint
UPDATE conversation c SET mailing_id = g.id FROM mailing g
WHERE g.sent_by = c.started_by AND g.send_key = c.send_key;
--> statement-breakpoint
ALTER TABLE mailing ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Who works the inbox it went out from; no family reads who else got a message.
CREATE POLICY mailing_read ON mailing FOR SELECT TO portal_app
  USING ((SELECT app.reads_all())
    OR (kind = 'group' AND location_id IN (SELECT app.locations('carer', 'manager')))
    OR (kind = 'location' AND location_id IN (SELECT app.locations('manager'))));
--> statement-breakpoint
CREATE POLICY mailing_insert ON mailing FOR INSERT TO portal_app
  WITH CHECK (sent_by = (SELECT app.person_id()) AND app.works_inbox(kind, location_id));
--> statement-breakpoint
CREATE POLICY mailing_update ON mailing FOR UPDATE TO portal_app
  USING (sent_by = (SELECT app.person_id()) AND app.works_inbox(kind, location_id))
  WITH CHECK (sent_by = (SELECT app.person_id()) AND recalled_by = (SELECT app.person_id()));
--> statement-breakpoint
CREATE POLICY mailing_delete ON mailing FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (recalled_at, recalled_by) ON mailing TO portal_app;
--> statement-breakpoint
-- A conversation hangs on an own mailing only, from the same inbox.
ALTER POLICY conversation_insert ON conversation
  WITH CHECK (started_by = (SELECT app.person_id())
    AND (child_id IN (SELECT app.own_children('daily')) OR (app.works_inbox(kind, location_id)
      AND ((SELECT app.writes_all()) OR child_id = ANY (ARRAY(SELECT app.staff_children('carer', 'manager'))))))
    AND (mailing_id IS NULL OR EXISTS (SELECT 1 FROM mailing g WHERE g.id = mailing_id
      AND g.sent_by = (SELECT app.person_id()) AND g.kind = conversation.kind
      AND g.location_id IS NOT DISTINCT FROM conversation.location_id)));
