-- How a decision stands to whoever takes it: 'own' when it is about this person or a child of theirs, also while
-- blocked or not begun yet; 'alone' when it is and nobody else could take it, which an administrator may then.
CREATE OR REPLACE FUNCTION app.interest_in(kid uuid, adults uuid[], place uuid, for_office boolean) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT CASE
  WHEN app.person_id() IS NULL THEN 'none'
  WHEN NOT coalesce(app.person_id() = ANY (adults), false) AND NOT EXISTS (
    SELECT 1 FROM guardianship g WHERE g.child_id = kid AND g.person_id = app.person_id()
      AND coalesce(g.ends_on, 'infinity') >= app.today()) THEN 'none'
  WHEN app.has_role('admin') AND NOT EXISTS (
    SELECT 1 FROM role_grant r JOIN account a ON a.person_id = r.person_id AND a.state = 'active'
    WHERE r.person_id <> app.person_id() AND NOT coalesce(r.person_id = ANY (adults), false)
      AND app.today() BETWEEN r.starts_on AND coalesce(r.ends_on, 'infinity')
      AND NOT EXISTS (SELECT 1 FROM guardianship g WHERE g.child_id = kid AND g.person_id = r.person_id
        AND coalesce(g.ends_on, 'infinity') >= app.today())
      AND (r.role IN ('office', 'admin') OR (r.role = 'manager' AND NOT for_office AND (
        r.location_id = place OR (place IS NULL AND EXISTS (
          SELECT 1 FROM placement p JOIN care_group c ON c.id = p.group_id
          WHERE c.location_id = r.location_id AND coalesce(p.ends_on, 'infinity') >= app.today() - 60
            AND (p.child_id = kid OR (kid IS NULL AND p.child_id IN (
              SELECT g.child_id FROM guardianship g WHERE g.person_id = ANY (adults)))))))))) THEN 'alone'
  ELSE 'own'
END
$$;
