-- Whose session this is, when it holds: that person is the actor from here on, with what that one reaches. Null for one
-- that is unknown, ended, idle or revoked, or whose account is not active; then nobody acts.
CREATE OR REPLACE FUNCTION app.open_session(hash text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  who uuid;
  found json;
BEGIN
  SELECT p.id, json_build_object('sessionId', s.id, 'personId', p.id, 'secondFactorPassed', s.second_factor_passed,
      'seenLately', s.last_seen_at >= app.now() - interval '1 minute',
      'givenName', p.given_name, 'namePrefix', p.name_prefix, 'familyName', p.family_name, 'language', p.language,
      'grants', (SELECT coalesce(json_agg(json_build_object('role', g.role, 'locationId', g.location_id)), '[]')
        FROM role_grant g WHERE g.person_id = p.id AND app.today() BETWEEN g.starts_on AND coalesce(g.ends_on, 'infinity')))
    INTO who, found
    FROM session s JOIN person p ON p.id = s.person_id JOIN account a ON a.person_id = p.id AND a.state = 'active'
    WHERE s.token_hash = hash AND s.revoked_at IS NULL AND s.expires_at > app.now()
      AND s.last_seen_at + make_interval(mins => s.idle_minutes) > app.now();
  PERFORM set_config('app.person_id', coalesce(who::text, ''), true),
    set_config('app.session_id', coalesce(found ->> 'sessionId', ''), true);
  PERFORM app.look_up_reach();
  RETURN found;
END
$$;
