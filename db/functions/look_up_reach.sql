-- What the actor of this transaction reaches, asked of the tables once; the policies compare with what is noted here.
-- Roles that reach beyond the own group stand only in a session that passed its second step (isStrong in lib/access/policy.ts).
-- Run by whoever enters (db/foundation.sql), and once more when a right changes within the transaction (reach_changed.sql).
CREATE OR REPLACE FUNCTION app.look_up_reach() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  who uuid := app.person_id();
  day date := app.today();
  passed boolean;
  roles record;
  own record;
  of_house boolean;
BEGIN
  passed := EXISTS (SELECT 1 FROM session s WHERE s.id = app.session_id() AND s.person_id = who
    AND s.second_factor_passed AND s.revoked_at IS NULL AND s.expires_at > app.now());
  SELECT coalesce(array_agg(g.role), '{}') AS held,
      coalesce(array_agg(g.location_id) FILTER (WHERE g.role IN ('carer', 'manager')), '{}') AS work,
      coalesce(array_agg(g.location_id) FILTER (WHERE g.role = 'manager'), '{}') AS managed
    INTO roles
    FROM role_grant g WHERE g.person_id = who AND day BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity')
      AND (passed OR g.role = 'carer');
  -- A block answers every question with no.
  SELECT coalesce(array_agg(g.child_id) FILTER (WHERE g.sees_daily), '{}') AS daily,
      coalesce(array_agg(g.child_id) FILTER (WHERE g.sees_medical), '{}') AS medical,
      coalesce(array_agg(g.child_id) FILTER (WHERE g.sees_daily AND g.may_request), '{}') AS request,
      coalesce(array_agg(g.child_id) FILTER (WHERE g.sees_daily AND (g.may_request OR g.has_authority)), '{}') AS absence,
      coalesce(array_agg(g.child_id) FILTER (WHERE g.is_contract_holder), '{}') AS money,
      coalesce(array_agg(g.child_id) FILTER (WHERE g.has_authority), '{}') AS authority
    INTO own
    FROM guardianship g WHERE g.person_id = who AND g.block_reason IS NULL
      AND day BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity');
  of_house := app.is_job('set-up', 'housekeeping') OR roles.held && ARRAY['office', 'admin'];
  PERFORM set_config('app.roles', roles.held::text, true),
    set_config('app.writes_all', of_house::text, true),
    set_config('app.reads_all', (of_house OR app.is_job('outbox'))::text, true),
    set_config('app.work_locations', roles.work::text, true),
    set_config('app.managed_locations', roles.managed::text, true),
    -- Empty stands for not asked yet (look_up_placed.sql); who works nowhere need not ask.
    set_config('app.placed_work', CASE WHEN roles.work = '{}' THEN '{}' ELSE '' END, true),
    set_config('app.placed_managed', CASE WHEN roles.managed = '{}' THEN '{}' ELSE '' END, true),
    set_config('app.own_daily', own.daily::text, true),
    set_config('app.own_medical', own.medical::text, true),
    set_config('app.own_request', own.request::text, true),
    set_config('app.own_absence', own.absence::text, true),
    set_config('app.own_money', own.money::text, true),
    set_config('app.own_authority', own.authority::text, true);
END
$$;
