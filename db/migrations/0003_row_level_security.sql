-- Second lock. Every transaction switches to portal_app and names its actor in two settings:
-- app.person_id (a signed-in adult) or app.job (a named system job). Rights are looked up here anew,
-- from the rows themselves, so that a mistake in the code's own filter yields an empty list.
CREATE FUNCTION app.person_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('app.person_id', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION app.job() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('app.job', true), '') $$;
--> statement-breakpoint
CREATE FUNCTION app.is_job(VARIADIC names text[]) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(app.job() = ANY (names), false) $$;
--> statement-breakpoint
CREATE FUNCTION app.today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT (now() AT TIME ZONE 'Europe/Amsterdam')::date $$;
--> statement-breakpoint
-- A role held today, wherever.
CREATE FUNCTION app.has_role(VARIADIC names text[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT EXISTS (
    SELECT 1 FROM role_grant g
    WHERE g.person_id = app.person_id() AND g.role = ANY (names)
      AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity')
  )
$$;
--> statement-breakpoint
-- Office and admin see every family; these jobs too, each needs whole tables.
CREATE FUNCTION app.reads_all() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT app.is_job('set-up', 'housekeeping', 'outbox') OR app.has_role('office', 'admin')
$$;
--> statement-breakpoint
-- As reads_all, without the outbox: a letter changes no family data.
CREATE FUNCTION app.writes_all() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT app.is_job('set-up', 'housekeeping') OR app.has_role('office', 'admin')
$$;
--> statement-breakpoint
-- Locations where one of these roles is held today.
CREATE FUNCTION app.locations(VARIADIC names text[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT g.location_id FROM role_grant g
  WHERE g.person_id = app.person_id() AND g.role = ANY (names) AND g.location_id IS NOT NULL
    AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity')
$$;
--> statement-breakpoint
-- Children placed at those locations: from 60 days back (late notes) to 200 days ahead (requests).
CREATE FUNCTION app.staff_children(VARIADIC names text[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT p.child_id FROM placement p
  JOIN care_group g ON g.id = p.group_id
  WHERE g.location_id IN (SELECT app.locations(VARIADIC names))
    AND p.starts_on <= app.today() + 200 AND coalesce(p.ends_on, 'infinity') >= app.today() - 60
$$;
--> statement-breakpoint
-- Children of a guardian, per question; a block answers every question with no.
CREATE FUNCTION app.own_children(question text) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT g.child_id FROM guardianship g
  WHERE g.person_id = app.person_id() AND g.block_reason IS NULL
    AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity')
    AND CASE question
      WHEN 'daily' THEN g.sees_daily
      WHEN 'medical' THEN g.sees_medical
      WHEN 'request' THEN g.sees_daily AND g.may_request
      WHEN 'absence' THEN g.sees_daily AND (g.may_request OR g.has_authority)
      WHEN 'money' THEN g.is_contract_holder
      WHEN 'authority' THEN g.has_authority
      ELSE false
    END
$$;
--> statement-breakpoint
-- Whose daily life this person may see: as a guardian or as staff of the location.
CREATE FUNCTION app.children_daily() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT app.own_children('daily') UNION SELECT app.staff_children('carer', 'manager')
$$;
--> statement-breakpoint
-- Likewise for health.
CREATE FUNCTION app.children_medical() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT app.own_children('medical') UNION SELECT app.staff_children('carer', 'manager')
$$;
--> statement-breakpoint
-- Adults a staff member deals with: guardians of the location's children, and colleagues.
CREATE FUNCTION app.related_persons() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT g.person_id FROM guardianship g WHERE g.child_id IN (SELECT app.staff_children('carer', 'manager'))
  UNION
  SELECT r.person_id FROM role_grant r WHERE r.location_id IN (SELECT app.locations('carer', 'manager'))
$$;
--> statement-breakpoint
-- Tables of the house itself: no family data, everybody may read, the office sets them up.
--> statement-breakpoint
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY organisation_read ON organisation FOR SELECT TO portal_app USING (true);
--> statement-breakpoint
CREATE POLICY organisation_insert ON organisation FOR INSERT TO portal_app WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY organisation_update ON organisation FOR UPDATE TO portal_app USING ((SELECT app.writes_all())) WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON organisation TO portal_app;
--> statement-breakpoint
ALTER TABLE location ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY location_read ON location FOR SELECT TO portal_app USING (true);
--> statement-breakpoint
CREATE POLICY location_insert ON location FOR INSERT TO portal_app WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY location_update ON location FOR UPDATE TO portal_app USING ((SELECT app.writes_all())) WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON location TO portal_app;
--> statement-breakpoint
ALTER TABLE registration ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY registration_read ON registration FOR SELECT TO portal_app USING (true);
--> statement-breakpoint
CREATE POLICY registration_insert ON registration FOR INSERT TO portal_app WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY registration_update ON registration FOR UPDATE TO portal_app USING ((SELECT app.writes_all())) WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON registration TO portal_app;
--> statement-breakpoint
ALTER TABLE care_group ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY care_group_read ON care_group FOR SELECT TO portal_app USING (true);
--> statement-breakpoint
CREATE POLICY care_group_insert ON care_group FOR INSERT TO portal_app WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY care_group_update ON care_group FOR UPDATE TO portal_app USING ((SELECT app.writes_all())) WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON care_group TO portal_app;
--> statement-breakpoint
ALTER TABLE day_part ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY day_part_read ON day_part FOR SELECT TO portal_app USING (true);
--> statement-breakpoint
CREATE POLICY day_part_insert ON day_part FOR INSERT TO portal_app WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY day_part_update ON day_part FOR UPDATE TO portal_app USING ((SELECT app.writes_all())) WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON day_part TO portal_app;
--> statement-breakpoint
ALTER TABLE opening ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY opening_read ON opening FOR SELECT TO portal_app USING (true);
--> statement-breakpoint
CREATE POLICY opening_insert ON opening FOR INSERT TO portal_app WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY opening_update ON opening FOR UPDATE TO portal_app USING ((SELECT app.writes_all())) WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON opening TO portal_app;
--> statement-breakpoint
ALTER TABLE closure_day ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY closure_day_read ON closure_day FOR SELECT TO portal_app USING (true);
--> statement-breakpoint
CREATE POLICY closure_day_insert ON closure_day FOR INSERT TO portal_app WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY closure_day_update ON closure_day FOR UPDATE TO portal_app USING ((SELECT app.writes_all())) WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON closure_day TO portal_app;
--> statement-breakpoint
ALTER TABLE request_policy ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY request_policy_read ON request_policy FOR SELECT TO portal_app USING (true);
--> statement-breakpoint
CREATE POLICY request_policy_insert ON request_policy FOR INSERT TO portal_app WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY request_policy_update ON request_policy FOR UPDATE TO portal_app USING ((SELECT app.writes_all())) WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON request_policy TO portal_app;
--> statement-breakpoint
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY person_read ON person FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR (SELECT app.is_job('sign-in')) OR id = (SELECT app.person_id()) OR id IN (SELECT app.related_persons()));
--> statement-breakpoint
CREATE POLICY person_insert ON person FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR (SELECT app.has_role('manager')));
--> statement-breakpoint
CREATE POLICY person_update ON person FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR (SELECT app.is_job('sign-in')) OR id = (SELECT app.person_id()))
  WITH CHECK ((SELECT app.writes_all()) OR (SELECT app.is_job('sign-in')) OR id = (SELECT app.person_id()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON person TO portal_app;
--> statement-breakpoint
ALTER TABLE person_contact ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY person_contact_read ON person_contact FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR person_id = (SELECT app.person_id()) OR person_id IN (SELECT app.related_persons()));
--> statement-breakpoint
CREATE POLICY person_contact_insert ON person_contact FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR (SELECT app.has_role('manager')));
--> statement-breakpoint
CREATE POLICY person_contact_update ON person_contact FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON person_contact TO portal_app;
--> statement-breakpoint
ALTER TABLE role_grant ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY role_grant_read ON role_grant FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR (SELECT app.is_job('sign-in')) OR person_id = (SELECT app.person_id()) OR location_id IN (SELECT app.locations('manager')));
--> statement-breakpoint
CREATE POLICY role_grant_insert ON role_grant FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('set-up') OR app.has_role('admin')));
--> statement-breakpoint
CREATE POLICY role_grant_update ON role_grant FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('set-up') OR app.has_role('admin')))
  WITH CHECK ((SELECT app.is_job('set-up') OR app.has_role('admin')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON role_grant TO portal_app;
--> statement-breakpoint
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY account_read ON account FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR (SELECT app.is_job('sign-in')) OR person_id = (SELECT app.person_id()) OR (((SELECT app.has_role('manager'))) AND person_id IN (SELECT app.related_persons())));
--> statement-breakpoint
CREATE POLICY account_insert ON account FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR (SELECT app.has_role('manager')));
--> statement-breakpoint
CREATE POLICY account_update ON account FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR (SELECT app.is_job('sign-in')) OR (((SELECT app.has_role('manager'))) AND person_id IN (SELECT app.related_persons())))
  WITH CHECK ((SELECT app.writes_all()) OR (SELECT app.is_job('sign-in')) OR (((SELECT app.has_role('manager'))) AND person_id IN (SELECT app.related_persons())));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON account TO portal_app;
--> statement-breakpoint
ALTER TABLE credential ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY credential_read ON credential FOR SELECT TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up')));
--> statement-breakpoint
CREATE POLICY credential_insert ON credential FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up')));
--> statement-breakpoint
CREATE POLICY credential_update ON credential FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up')))
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON credential TO portal_app;
--> statement-breakpoint
ALTER TABLE recovery_code ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY recovery_code_read ON recovery_code FOR SELECT TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up')));
--> statement-breakpoint
CREATE POLICY recovery_code_insert ON recovery_code FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up')));
--> statement-breakpoint
CREATE POLICY recovery_code_update ON recovery_code FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up')))
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up')));
--> statement-breakpoint
CREATE POLICY recovery_code_delete ON recovery_code FOR DELETE TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON recovery_code TO portal_app;
--> statement-breakpoint
ALTER TABLE session ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY session_read ON session FOR SELECT TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up')) OR person_id = (SELECT app.person_id()) OR (SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY session_insert ON session FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up')));
--> statement-breakpoint
CREATE POLICY session_update ON session FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up')) OR person_id = (SELECT app.person_id()) OR (SELECT app.writes_all()))
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up')) OR person_id = (SELECT app.person_id()) OR (SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY session_delete ON session FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO portal_app;
--> statement-breakpoint
ALTER TABLE token ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY token_read ON token FOR SELECT TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up', 'outbox', 'housekeeping')));
--> statement-breakpoint
CREATE POLICY token_insert ON token FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up', 'outbox')));
--> statement-breakpoint
CREATE POLICY token_update ON token FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('sign-in', 'set-up', 'outbox')))
  WITH CHECK ((SELECT app.is_job('sign-in', 'set-up', 'outbox')));
--> statement-breakpoint
CREATE POLICY token_delete ON token FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON token TO portal_app;
--> statement-breakpoint
ALTER TABLE login_attempt ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY login_attempt_read ON login_attempt FOR SELECT TO portal_app
  USING ((SELECT app.is_job('sign-in', 'housekeeping')));
--> statement-breakpoint
CREATE POLICY login_attempt_insert ON login_attempt FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('sign-in')));
--> statement-breakpoint
CREATE POLICY login_attempt_delete ON login_attempt FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON login_attempt TO portal_app;
--> statement-breakpoint
ALTER TABLE child ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY child_read ON child FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR id IN (SELECT app.children_daily()));
--> statement-breakpoint
CREATE POLICY child_insert ON child FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR (SELECT app.has_role('manager')));
--> statement-breakpoint
CREATE POLICY child_update ON child FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR id IN (SELECT app.staff_children('manager')))
  WITH CHECK ((SELECT app.writes_all()) OR id IN (SELECT app.staff_children('manager')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON child TO portal_app;
--> statement-breakpoint
ALTER TABLE child_health ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY child_health_read ON child_health FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT app.children_medical()));
--> statement-breakpoint
CREATE POLICY child_health_insert ON child_health FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR (SELECT app.has_role('manager')));
--> statement-breakpoint
CREATE POLICY child_health_update ON child_health FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON child_health TO portal_app;
--> statement-breakpoint
ALTER TABLE guardianship ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY guardianship_read ON guardianship FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR (SELECT app.is_job('sign-in')) OR person_id = (SELECT app.person_id()) OR child_id IN (SELECT app.staff_children('carer', 'manager')));
--> statement-breakpoint
CREATE POLICY guardianship_insert ON guardianship FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')));
--> statement-breakpoint
CREATE POLICY guardianship_update ON guardianship FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('manager')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON guardianship TO portal_app;
--> statement-breakpoint
ALTER TABLE placement ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY placement_read ON placement FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT app.children_daily()));
--> statement-breakpoint
CREATE POLICY placement_insert ON placement FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY placement_update ON placement FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON placement TO portal_app;
--> statement-breakpoint
ALTER TABLE contract ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY contract_read ON contract FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT app.children_daily()));
--> statement-breakpoint
CREATE POLICY contract_insert ON contract FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY contract_update ON contract FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON contract TO portal_app;
--> statement-breakpoint
ALTER TABLE contract_pattern ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY contract_pattern_read ON contract_pattern FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR contract_id IN (SELECT c.id FROM contract c WHERE c.child_id IN (SELECT app.children_daily())));
--> statement-breakpoint
CREATE POLICY contract_pattern_insert ON contract_pattern FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY contract_pattern_update ON contract_pattern FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON contract_pattern TO portal_app;
--> statement-breakpoint
ALTER TABLE contract_rate ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY contract_rate_read ON contract_rate FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR contract_id IN (SELECT c.id FROM contract c WHERE c.holder_id = (SELECT app.person_id()) AND c.child_id IN (SELECT app.own_children('money'))));
--> statement-breakpoint
CREATE POLICY contract_rate_insert ON contract_rate FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY contract_rate_update ON contract_rate FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON contract_rate TO portal_app;
--> statement-breakpoint
ALTER TABLE care_request ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY care_request_read ON care_request FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT app.children_daily()) OR location_id IN (SELECT app.locations('manager')));
--> statement-breakpoint
CREATE POLICY care_request_insert ON care_request FOR INSERT TO portal_app
  WITH CHECK (asked_by = (SELECT app.person_id()) AND child_id IN (SELECT app.own_children('request')));
--> statement-breakpoint
CREATE POLICY care_request_update ON care_request FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT app.own_children('request')) OR location_id IN (SELECT app.locations('manager')))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT app.own_children('request')) OR location_id IN (SELECT app.locations('manager')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON care_request TO portal_app;
--> statement-breakpoint
ALTER TABLE care_request_slot ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY care_request_slot_read ON care_request_slot FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT app.children_daily()) OR request_id IN (SELECT r.id FROM care_request r WHERE r.location_id IN (SELECT app.locations('manager'))));
--> statement-breakpoint
CREATE POLICY care_request_slot_insert ON care_request_slot FOR INSERT TO portal_app
  WITH CHECK (child_id IN (SELECT app.own_children('request')));
--> statement-breakpoint
CREATE POLICY care_request_slot_update ON care_request_slot FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT app.own_children('request')) OR request_id IN (SELECT r.id FROM care_request r WHERE r.location_id IN (SELECT app.locations('manager'))))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT app.own_children('request')) OR request_id IN (SELECT r.id FROM care_request r WHERE r.location_id IN (SELECT app.locations('manager'))));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON care_request_slot TO portal_app;
--> statement-breakpoint
ALTER TABLE absence ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY absence_read ON absence FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT app.children_daily()));
--> statement-breakpoint
CREATE POLICY absence_insert ON absence FOR INSERT TO portal_app
  WITH CHECK (reported_by = (SELECT app.person_id()) AND ((SELECT app.writes_all()) OR child_id IN (SELECT app.own_children('absence')) OR child_id IN (SELECT app.staff_children('carer', 'manager'))));
--> statement-breakpoint
CREATE POLICY absence_update ON absence FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT app.own_children('absence')) OR child_id IN (SELECT app.staff_children('carer', 'manager')))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT app.own_children('absence')) OR child_id IN (SELECT app.staff_children('carer', 'manager')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON absence TO portal_app;
--> statement-breakpoint
ALTER TABLE log_entry ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY log_entry_read ON log_entry FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT app.staff_children('carer', 'manager')) OR (removed_at IS NULL AND child_id IN (SELECT app.own_children('daily'))));
--> statement-breakpoint
CREATE POLICY log_entry_insert ON log_entry FOR INSERT TO portal_app
  WITH CHECK (author_id = (SELECT app.person_id()) AND ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('carer', 'manager'))));
--> statement-breakpoint
CREATE POLICY log_entry_update ON log_entry FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('carer', 'manager')))
  WITH CHECK ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('carer', 'manager')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON log_entry TO portal_app;
--> statement-breakpoint
ALTER TABLE log_entry_history ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY log_entry_history_read ON log_entry_history FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT app.staff_children('carer', 'manager')));
--> statement-breakpoint
CREATE POLICY log_entry_history_insert ON log_entry_history FOR INSERT TO portal_app
  WITH CHECK (replaced_by = (SELECT app.person_id()) AND ((SELECT app.writes_all()) OR child_id IN (SELECT app.staff_children('carer', 'manager'))));
--> statement-breakpoint
GRANT SELECT, INSERT ON log_entry_history TO portal_app;
--> statement-breakpoint
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY outbox_read ON outbox FOR SELECT TO portal_app
  USING ((SELECT app.is_job('outbox', 'housekeeping', 'set-up')) OR (SELECT app.has_role('office','admin')));
--> statement-breakpoint
CREATE POLICY outbox_insert ON outbox FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.person_id() IS NOT NULL OR app.job() IS NOT NULL));
--> statement-breakpoint
CREATE POLICY outbox_update ON outbox FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('outbox', 'housekeeping')) OR (SELECT app.has_role('office','admin')))
  WITH CHECK ((SELECT app.is_job('outbox', 'housekeeping')) OR (SELECT app.has_role('office','admin')));
--> statement-breakpoint
CREATE POLICY outbox_delete ON outbox FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON outbox TO portal_app;
--> statement-breakpoint
ALTER TABLE local_mail ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY local_mail_read ON local_mail FOR SELECT TO portal_app
  USING ((SELECT app.is_job('outbox', 'housekeeping')));
--> statement-breakpoint
CREATE POLICY local_mail_insert ON local_mail FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('outbox')));
--> statement-breakpoint
CREATE POLICY local_mail_delete ON local_mail FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON local_mail TO portal_app;
--> statement-breakpoint
ALTER TABLE audit ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY audit_read ON audit FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()));
--> statement-breakpoint
CREATE POLICY audit_insert ON audit FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.person_id() IS NOT NULL OR app.job() IS NOT NULL) AND actor_person_id IS NOT DISTINCT FROM (SELECT app.person_id()) AND actor_job IS NOT DISTINCT FROM (SELECT app.job()));
--> statement-breakpoint
CREATE POLICY audit_delete ON audit FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON audit TO portal_app;
--> statement-breakpoint
ALTER TABLE access_log ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY access_log_read ON access_log FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT app.own_children('authority')));
--> statement-breakpoint
CREATE POLICY access_log_insert ON access_log FOR INSERT TO portal_app
  WITH CHECK (person_id = (SELECT app.person_id()));
--> statement-breakpoint
CREATE POLICY access_log_delete ON access_log FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON access_log TO portal_app;
