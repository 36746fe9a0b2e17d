-- The family's data by question. A child's address is a question of its own: where another guardian of today is
-- shielded, it would say where that guardian lives.
CREATE FUNCTION app.own_children_address() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ROWS 3 SET search_path = public, pg_temp AS
$$
SELECT mine FROM app.own_children('daily') mine
  WHERE NOT EXISTS (
    SELECT 1 FROM guardianship g JOIN person_contact c ON c.person_id = g.person_id
    WHERE g.child_id = mine AND g.person_id <> app.person_id() AND c.shielded
      AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity'))
$$;
--> statement-breakpoint
-- Guardians of the children of a manager's locations: whose own data this manager may process.
CREATE FUNCTION app.location_guardians() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = public, pg_temp AS
$$
SELECT g.person_id FROM guardianship g WHERE g.child_id = ANY (ARRAY(SELECT app.staff_children('manager')))
$$;
--> statement-breakpoint
-- Whom to tell of a change of a child: guardians who see its daily life today. Ids only, and only of children
-- the asker reaches: a guardian may not read who the others are.
CREATE FUNCTION app.guardians_to_tell(kid uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ROWS 3 SET search_path = public, pg_temp AS
$$
SELECT g.person_id FROM guardianship g
  WHERE g.child_id = kid AND g.sees_daily AND g.block_reason IS NULL
    AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity')
    AND (app.reads_all() OR kid IN (SELECT app.children_daily()))
$$;
--> statement-breakpoint
-- Managers of the locations where the children of this guardian are placed now or soon. Ids only.
CREATE FUNCTION app.managers_of_guardian(guardian uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ROWS 3 SET search_path = public, pg_temp AS
$$
SELECT DISTINCT m FROM guardianship g
  JOIN placement p ON p.child_id = g.child_id AND coalesce(p.ends_on, 'infinity') >= app.today()
  JOIN care_group cg ON cg.id = p.group_id
  CROSS JOIN LATERAL app.managers_of(cg.location_id) m
  WHERE g.person_id = guardian AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity')
$$;
--> statement-breakpoint
-- How somebody wants to hear of a topic: whoever plans a letter must know, and learns nothing else.
CREATE FUNCTION app.notice_wish(who uuid, about text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT coalesce((SELECT w.wish FROM notification_wish w WHERE w.person_id = who AND w.topic = about), 'at_once')
$$;
--> statement-breakpoint
-- Who of the daycare opened a child's file, by name and role, for guardians with authority: they may know, and
-- may otherwise not read the staff's rows. What guardians themselves open is nobody else's business.
CREATE FUNCTION app.openings_of(kid uuid, most integer) RETURNS TABLE (at timestamptz, name text, role text, kinds text[])
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 20 SET search_path = public, pg_temp AS
$$
SELECT l.at, concat_ws(' ', p.given_name, nullif(p.name_prefix, ''), p.family_name), min(r.role),
    array_agg(DISTINCT l.what ORDER BY l.what)
  FROM access_log l
  JOIN person p ON p.id = l.person_id
  JOIN role_grant r ON r.person_id = p.id
  WHERE l.child_id = kid AND kid IN (SELECT app.own_children('authority')) AND l.person_id <> app.person_id()
  GROUP BY l.at, p.id ORDER BY l.at DESC LIMIT most
$$;
--> statement-breakpoint
ALTER TABLE child_profile ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY child_profile_read ON child_profile FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT app.children_daily()));
--> statement-breakpoint
CREATE POLICY child_profile_insert ON child_profile FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')));
--> statement-breakpoint
CREATE POLICY child_profile_update ON child_profile FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON child_profile TO portal_app;
--> statement-breakpoint
ALTER TABLE child_address ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY child_address_read ON child_address FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT app.own_children_address()) OR child_id IN (SELECT app.staff_children('carer', 'manager')));
--> statement-breakpoint
CREATE POLICY child_address_insert ON child_address FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')));
--> statement-breakpoint
CREATE POLICY child_address_update ON child_address FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')));
--> statement-breakpoint
CREATE POLICY child_address_delete ON child_address FOR DELETE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON child_address TO portal_app;
--> statement-breakpoint
ALTER TABLE child_identity ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY child_identity_read ON child_identity FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT app.own_children('authority')));
--> statement-breakpoint
CREATE POLICY child_identity_insert ON child_identity FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY child_identity_update ON child_identity FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY child_identity_delete ON child_identity FOR DELETE TO portal_app
  USING ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON child_identity TO portal_app;
--> statement-breakpoint
ALTER TABLE collector ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY collector_read ON collector FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT app.children_daily()));
--> statement-breakpoint
CREATE POLICY collector_insert ON collector FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')));
--> statement-breakpoint
CREATE POLICY collector_update ON collector FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')));
--> statement-breakpoint
CREATE POLICY collector_delete ON collector FOR DELETE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON collector TO portal_app;
--> statement-breakpoint
ALTER TABLE emergency_contact ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY emergency_contact_read ON emergency_contact FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT app.children_daily()));
--> statement-breakpoint
CREATE POLICY emergency_contact_insert ON emergency_contact FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')));
--> statement-breakpoint
CREATE POLICY emergency_contact_update ON emergency_contact FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')));
--> statement-breakpoint
CREATE POLICY emergency_contact_delete ON emergency_contact FOR DELETE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON emergency_contact TO portal_app;
--> statement-breakpoint
ALTER TABLE change_request ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY change_request_read ON change_request FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR person_id = (SELECT app.person_id()) OR child_id IN (SELECT app.own_children('daily')) OR (NOT for_office AND (child_id IN (SELECT app.staff_children('manager')) OR person_id IN (SELECT app.location_guardians()))));
--> statement-breakpoint
CREATE POLICY change_request_insert ON change_request FOR INSERT TO portal_app
  WITH CHECK (asked_by = (SELECT app.person_id()) AND ((child_id IS NULL AND person_id = (SELECT app.person_id()))
    OR (person_id IS NULL AND child_id IN (SELECT app.own_children('authority')))));
--> statement-breakpoint
CREATE POLICY change_request_update ON change_request FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR person_id = (SELECT app.person_id()) OR child_id IN (SELECT app.own_children('authority')) OR (NOT for_office AND (child_id IN (SELECT app.staff_children('manager')) OR person_id IN (SELECT app.location_guardians()))))
  WITH CHECK ((SELECT app.writes_all()) OR person_id = (SELECT app.person_id()) OR child_id IN (SELECT app.own_children('authority')) OR (NOT for_office AND (child_id IN (SELECT app.staff_children('manager')) OR person_id IN (SELECT app.location_guardians()))));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON change_request TO portal_app;
--> statement-breakpoint
ALTER TABLE change_field ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY change_field_read ON change_field FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR person_id = (SELECT app.person_id())
    OR (question = 'daily' AND child_id IN (SELECT app.own_children('daily')))
    OR (question = 'medical' AND child_id IN (SELECT app.own_children('medical')))
    OR (question = 'address' AND child_id IN (SELECT app.own_children_address()))
    OR (question IN ('daily', 'medical', 'address') AND child_id IN (SELECT app.staff_children('manager')))
    OR (question = 'authority' AND child_id IN (SELECT app.own_children('authority')))
    OR (question = 'own' AND person_id IN (SELECT app.location_guardians())));
--> statement-breakpoint
CREATE POLICY change_field_insert ON change_field FOR INSERT TO portal_app
  WITH CHECK (EXISTS (SELECT 1 FROM change_request r WHERE r.id = request_id AND r.asked_by = (SELECT app.person_id())
    AND r.child_id IS NOT DISTINCT FROM change_field.child_id AND r.person_id IS NOT DISTINCT FROM change_field.person_id));
--> statement-breakpoint
GRANT SELECT, INSERT ON change_field TO portal_app;
--> statement-breakpoint
ALTER TABLE notification_wish ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY notification_wish_read ON notification_wish FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR person_id = (SELECT app.person_id()));
--> statement-breakpoint
CREATE POLICY notification_wish_insert ON notification_wish FOR INSERT TO portal_app
  WITH CHECK (person_id = (SELECT app.person_id()));
--> statement-breakpoint
CREATE POLICY notification_wish_update ON notification_wish FOR UPDATE TO portal_app
  USING (person_id = (SELECT app.person_id()))
  WITH CHECK (person_id = (SELECT app.person_id()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON notification_wish TO portal_app;
--> statement-breakpoint
ALTER TABLE email_change ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY email_change_read ON email_change FOR SELECT TO portal_app
  USING ((SELECT app.is_job('sign-in', 'outbox')) OR (SELECT app.is_job('housekeeping')) OR account_id IN (SELECT a.id FROM account a WHERE a.person_id = (SELECT app.person_id())));
--> statement-breakpoint
CREATE POLICY email_change_insert ON email_change FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('sign-in')));
--> statement-breakpoint
CREATE POLICY email_change_update ON email_change FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('sign-in', 'outbox')))
  WITH CHECK ((SELECT app.is_job('sign-in', 'outbox')));
--> statement-breakpoint
CREATE POLICY email_change_delete ON email_change FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON email_change TO portal_app;
--> statement-breakpoint
-- What was asked stays as it was asked: only its fate is written later.
REVOKE UPDATE ON change_request, notification_wish, email_change FROM portal_app;
--> statement-breakpoint
GRANT UPDATE (state, reason, decided_by, decided_at, applied_at) ON change_request TO portal_app;
--> statement-breakpoint
GRANT UPDATE (wish) ON notification_wish TO portal_app;
--> statement-breakpoint
GRANT UPDATE (token_hash, ended_at) ON email_change TO portal_app;
--> statement-breakpoint
-- An accepted change is written by whoever accepts it: managers process what is no secret of the office.
DROP POLICY person_update ON person;
--> statement-breakpoint
CREATE POLICY person_update ON person FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR (SELECT app.is_job('sign-in')) OR id = (SELECT app.person_id()) OR id IN (SELECT app.location_guardians()))
  WITH CHECK ((SELECT app.writes_all()) OR (SELECT app.is_job('sign-in')) OR id = (SELECT app.person_id()) OR id IN (SELECT app.location_guardians()));
--> statement-breakpoint
DROP POLICY person_contact_update ON person_contact;
--> statement-breakpoint
CREATE POLICY person_contact_update ON person_contact FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR person_id IN (SELECT app.location_guardians()))
  WITH CHECK ((SELECT app.writes_all()) OR person_id IN (SELECT app.location_guardians()));
