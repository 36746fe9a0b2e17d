-- The answer that counts today: somebody with authority said yes and nobody with authority said no. No answer is a no.
-- With the owner's rights, since a photo's other children belong to other families; it answers yes or no only.
CREATE OR REPLACE FUNCTION app.has_consent(child uuid, wanted text) RETURNS boolean
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
